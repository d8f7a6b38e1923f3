/** The sidebar's states in English, where what is chosen or wrong shows by more than colour when colours are forced. */

import { testStates } from './states';

testStates(
  ['en'],
  [
    {
      list: 'functions',
      selector: '[role="tab"][aria-selected="false"]',
      property: 'border-bottom-width',
      value: '0px',
    },
    {
      list: 'functions',
      state: 'card',
      selector: '[role="tab"][aria-selected="true"]',
      property: 'border-bottom-width',
      value: '3px',
    },
    { list: 'functions', state: 'result', selector: '.calculation', property: 'border-top-width', value: '1px' },
    {
      list: 'template',
      selector: '.parts [aria-pressed="true"]',
      property: 'border-block-start-width',
      value: '2px',
    },
    {
      list: 'template',
      selector: '.parts [aria-pressed="false"]',
      property: 'border-block-start-width',
      value: '1px',
    },
    {
      list: 'leads',
      state: 'much-found',
      selector: '.findings li',
      property: 'border-inline-start-width',
      value: '3px',
    },
  ],
);
