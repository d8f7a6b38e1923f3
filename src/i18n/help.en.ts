/** The words of the help in English; the other languages have to say the same things. */

/** English. */
export const en = {
  name: 'Help',
  close: 'Close help',
  contents: 'On this page',
  about: {
    title: 'What Leadsheet does',
    text: 'It adds functions for lead generation KPIs to Google Sheets. Type =CPL(B2, C2) in a cell as you would type =SUM, or choose a function in this sidebar and insert it. The template puts a whole KPI sheet into your spreadsheet.',
  },
  template: {
    title: 'How to insert the template',
    steps: [
      'Open the Template tab.',
      'Choose the language, currency, periods and start, sample data or an empty sheet, and the KPIs to show.',
      'Select Insert KPI template. It adds a new sheet and leaves the others as they are.',
      'Later, change that sheet under This sheet: add a period, start the next year, change its language, or rebuild formulas that were overwritten.',
    ],
    text: 'Status judges a rate only where its Wilson interval at 95%, worked out from the counts behind it, lies clear of the target; until then it says Too few.',
  },
  leads: {
    title: 'How KPI sheets are made from your leads',
    sentences: [
      'Open the Leads tab. It needs two tables with headers in row 1: leads, a row per lead, and activity, a row per channel and day, week or month with its cost and reach. Columns may stand in any order.',
      'Your two tables are only read. Nothing in them is changed; what is made goes into new sheets.',
      'Days and months are those of the spreadsheet’s time zone, which you find under File → Settings.',
      '“Too few” means that there are too few cases to judge a rate: its 95% Wilson interval is so wide that it includes the rate of all channels together, or the target.',
    ],
  },
  rules: {
    title: 'How the functions read your cells',
    sentences: [
      'A blank cell gives a blank result, so a sheet can be filled in bit by bit.',
      'Text is an error: type digits only, and let the cell format show the currency.',
      'One formula can fill a whole column: =CPL(B2:B13, C2:C13) gives twelve results in one call.',
      'Rates are fractions: 5% and 0.05 are the same number, and 5 is 500%.',
      'In a range, a row that can’t be worked out shows ⚠ and the reason; all other rows still compute.',
    ],
  },
  share: {
    title: 'How to share the sheet',
    text: 'Use the Share button of Google Sheets; the template’s native formulas work for everybody, with or without Leadsheet. Whoever wants to type new functions, or to use this sidebar, installs Leadsheet once.',
  },
  print: {
    title: 'How to print it',
    text: 'An add-on can’t set up printing for you, so set it once yourself:',
    steps: [
      'Open the KPI sheet and choose File → Print.',
      'Set the page orientation to Landscape.',
      'Set the scale to Fit to width.',
      'Select Next, and print or save as PDF.',
    ],
  },
  sees: {
    title: 'What Leadsheet can see',
    text: 'The spreadsheet you have open, and nothing else: no other files and no mail. It connects to no network service, so your numbers stay in your spreadsheet. For you alone it remembers the sidebar’s language and your pinned and recent functions.',
  },
  trouble: {
    title: 'When something doesn’t work',
    error: {
      means: 'A function can’t use one of its cells. Point at the cell: the sentence says which argument, and why.',
      do: 'Correct that cell. The result follows by itself.',
    },
    name: {
      means: 'Google Sheets doesn’t know the function: its name is misspelt, or Leadsheet isn’t active in this file.',
      do: 'Check the spelling. Then open Extensions → Leadsheet → Open sidebar once in this file.',
    },
    loading: {
      means:
        'Google is still working it out, or the formula refers to NOW, TODAY or RAND, which an add-on’s function may not.',
      do: 'Wait a little and reload the page. Put a fixed date in place of NOW or TODAY.',
    },
    expanded: {
      means: 'A formula over a range needs empty cells below or beside it, and one of them is in use.',
      do: 'Clear those cells, or move the formula to where there is room.',
    },
    row: {
      means: 'One row of a range can’t be worked out; the text says why. The other rows are right.',
      do: 'Correct the cells of that row.',
    },
    time: {
      means: 'Google stops a function after 30 seconds.',
      do: 'Use one formula over a range in place of many, or a smaller range, and reload the page.',
    },
    permission: {
      means: 'The sheet or cell is protected, or the add-on hasn’t been allowed yet.',
      do: 'Ask the owner for edit access, or choose the menu item again and allow it.',
    },
    often: {
      means: 'Too many functions run at once, or today’s limit of Google is used up.',
      do: 'Wait a minute. One formula over a whole range counts as one call: =CPL(B2:B13, C2:C13).',
    },
  },
};

/** What every language has to say in the help. */
export type HelpWords = typeof en;
