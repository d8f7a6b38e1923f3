/**
 * The headers that a column is recognised by, besides its name and its labels (`fields.ts`): what people write, and what
 * exports of HubSpot, Salesforce, form tools, ad platforms, web analytics and email tools call it. The first one wins.
 * Case, spaces, punctuation, full-width forms and brackets at the end (a unit, a currency) don't matter.
 */

import type { Table } from './fields';

const DATE_OF_ACTIVITY = [
  ...['Day', 'Week', 'Month', 'Period', 'Date range', 'Reporting starts', 'Start date', 'Start date (in UTC)'],
  ...['Send date', 'Sent date', 'Date sent', 'Sent at', 'Week of', 'Month of', 'Activity date', 'Report date'],
  ...['일', '일자', '일별', '월', '월별', '주', '주별', '연월', '보고 시작', '시작일', '발송일', '발송 일자'],
  ...['집행일', '집계일'],
  ...['日', '日別', '月', '月別', '週', '週別', '年月', '年月日', 'レポート開始日', '開始日', '配信日', '送信日'],
  ...['対象日', '対象月'],
];

const CAMPAIGN = [
  ...['Campaign name', 'utm_campaign', 'Marketing campaign', 'Session campaign', 'Primary campaign source'],
  ...['First touch converting campaign', 'Last touch converting campaign', 'Campaign: Campaign name'],
  ...['캠페인명', '캠페인 이름', '세션 캠페인', '대표 캠페인 소스'],
  ...['キャンペーン名', 'キャンペーンの名前', '施策', '施策名', 'セッションのキャンペーン', '主キャンペーンソース'],
];

const CHANNEL = [
  ...['Channel name', 'Marketing channel', 'Acquisition channel', 'Channel group', 'Channel grouping'],
  ...['Default channel group', 'Default channel grouping', 'Session default channel group'],
  ...['Session primary channel group', 'First user default channel group', 'First user primary channel group'],
  ...['Session source / medium', 'Source / medium', 'Session source', 'Source', 'utm_source', 'Media', 'Medium'],
  ...['채널명', '마케팅 채널', '유입 채널', '유입 경로', '채널 그룹', '기본 채널 그룹', '세션 기본 채널 그룹'],
  ...['매체', '매체명', '광고 매체', '유입 매체', '소스', '소스/매체', '세션 소스/매체'],
  ...['チャンネル', 'チャネル名', '集客チャネル', '流入チャネル', '流入元', '流入経路', 'チャネルグループ'],
  ...['デフォルト チャネル グループ', 'セッションのデフォルト チャネル グループ', '媒体', '媒体名', '参照元'],
  ...['参照元/メディア', 'セッションの参照元/メディア'],
];

/** The headers of each table, by field. */
export const HEADERS: Readonly<Record<Table, Readonly<Record<string, readonly string[]>>>> = {
  leads: {
    created: [
      ...['Create date', 'Created date', 'Date created', 'Created on', 'Created at', 'Created time', 'Creation date'],
      ...['Lead created', 'Lead created date', 'Lead creation date', 'Lead date', 'Became a lead date'],
      ...['hs_lifecyclestage_lead_date', 'Submission date', 'Submitted at', 'Submitted on', 'Submit time'],
      ...['Submission time', 'Timestamp', 'Sign-up date', 'Date added', 'Added on', 'Entry date', 'Date'],
      ...['생성 날짜', '생성 일자', '생성일시', '생성 시각', '리드 생성일', '리드 등록일', '작성일', '만든 날짜'],
      ...['등록일', '등록 일자', '등록일시', '유입일', '유입 일자', '유입일시', '신청일', '신청일시', '문의일'],
      ...['제출일', '제출 일시', '타임스탬프', '날짜'],
      ...['作成日時', 'リード作成日', 'リード獲得日', '獲得日', '登録日', '登録日時', '流入日', '申込日', '申込日時'],
      ...['申し込み日', '問い合わせ日', 'お問い合わせ日', '資料請求日', '送信日時', '回答日時', 'タイムスタンプ'],
      ...['リード(見込み客)になった日付', 'リードになった日付', '日付'],
    ],
    channel: [
      ...['Lead source', 'Lead channel', 'Original source', 'Original traffic source', 'hs_analytics_source'],
      ...['Original source type', 'First touch source', 'Latest source', 'Latest traffic source', 'Traffic source'],
      ...['Contact source', 'Source channel', 'How did you hear about us'],
      ...CHANNEL,
      ...['리드 소스', '리드 출처', '리드 유입 경로', '최초 유입 채널', '유입 출처', '유입원', '획득 채널'],
      ...['알게 된 경로'],
      ...['リードソース', 'リード獲得経路', '獲得チャネル', '獲得経路', '流入ソース', '元のソース'],
      ...['オリジナルソース', '当社を知ったきっかけ'],
    ],
    campaign: CAMPAIGN,
    product: [
      ...['Product name', 'Products', 'Product interest', 'Product of interest', 'Interested in', 'Line item'],
      ...['Service', 'Plan', 'Plan name', 'Product line', 'Product family'],
      ...['제품명', '상품', '상품명', '관심 제품', '관심 상품', '서비스', '요금제', '품목'],
      ...['製品名', '商品', '商品名', '商材', '商材名', '興味のある製品', 'サービス', 'サービス名', 'プラン'],
    ],
    received: [
      ...['Received on', 'Received date', 'Received time', 'Date received', 'Time received', 'Inquiry received'],
      ...['Request received', 'Requested at', 'Request time', 'Inquiry time', 'Date/Time opened'],
      ...['접수일', '접수 일자', '접수 시각', '접수 시간', '문의 일시', '문의 접수 일시', '문의 시각', '문의 시간'],
      ...['요청 일시'],
      ...['受付日', '受付時刻', '受信日時', '問い合わせ日時', 'お問い合わせ日時', '問合せ日時', '受電日時'],
      ...['依頼日時'],
    ],
    responded: [
      ...['Responded', 'Responded on', 'First response', 'First response date', 'First responded at', 'First reply'],
      ...['First reply at', 'Date of first response', 'Time of first response', 'First contacted'],
      ...['First contacted at', 'First contact date', 'Date of first engagement', 'First outreach date'],
      ...['hs_sa_first_engagement_date', 'Response date', 'Replied at'],
      ...['첫 응답', '첫 응답일', '첫 응답 시각', '최초 응답 일시', '최초 응답 시각', '최초 응대 일시'],
      ...['첫 연락 일시', '첫 회신 일시', '응답 일시', '응답 시각', '응대 일시', '회신 일시', '답변 일시'],
      ...['初回対応', '初回対応日', '初回対応時刻', '初回応答日時', '初回返信日時', '初回連絡日時', '初回架電日時'],
      ...['一次対応日時', '一次返信日時', '対応日時', '返信日時', '応答日時'],
    ],
    outcome: [
      ...['Result', 'Has outcome', 'Has an outcome', 'Outcome reached', 'Request outcome', 'Call outcome'],
      ...['Disposition', 'Meeting outcome', 'Resolution'],
      ...['결과', '응대 결과', '상담 결과', '문의 결과', '문의 처리 결과', '통화 결과'],
      ...['結果', '問い合わせ結果', '架電結果', '通話結果', 'コール結果', '対応の結果'],
    ],
    mql_date: [
      ...['MQL on', 'MQL at', 'Date MQL', 'Became MQL', 'Became MQL date', 'Became an MQL date', 'MQL since'],
      ...['Became a marketing qualified lead date', 'hs_lifecyclestage_marketingqualifiedlead_date'],
      ...['Date entered "Marketing Qualified Lead (Lifecycle Stage Pipeline)"', 'Date entered MQL'],
      ...['Marketing qualified date', 'Marketing qualified lead date', 'Marketing qualified on'],
      ...['MQL일', 'MQL 일자', 'MQL 날짜', 'MQL 전환 일자', 'MQL 전환 날짜', 'MQL 달성일', 'MQL 등록일'],
      ...['MQL日', 'MQL化日付', 'MQL化日時', 'MQL転換日', 'MQL獲得日', 'MQL認定日', 'MQLになった日付'],
      ...['MQL(マーケティング上の有望な見込み客)になった日付'],
    ],
    meeting_booked_date: [
      ...['Meeting booked', 'Meeting booked at', 'Meeting booking date', 'Date meeting booked', 'Meeting set'],
      ...['Meeting set date', 'Meeting scheduled', 'Meeting scheduled date', 'Meeting scheduled on', 'Demo booked'],
      ...['Demo booked date', 'Demo scheduled', 'Appointment booked', 'Appointment set date'],
      ...['engagements_last_meeting_booked', 'Date of last meeting booked in meetings tool', 'Booked date'],
      ...['Booked on'],
      ...['미팅 예약', '미팅 예약 일자', '미팅 예약 날짜', '미팅 확정일', '미팅 등록일', '상담 예약일'],
      ...['데모 예약일', '데모 신청일'],
      ...['アポ取得日', 'アポイント獲得日', 'アポイント取得日', 'アポ設定日', 'アポ確定日', '商談設定日'],
      ...['商談予約日', '面談予約日'],
    ],
    meeting_attended_date: [
      ...['Meeting attended', 'Meeting attended on', 'Attended date', 'Attended on', 'Meeting held'],
      ...['Meeting held date', 'Meeting completed', 'Meeting completed date', 'Meeting date', 'First meeting'],
      ...['First meeting date', 'Demo date', 'Demo held', 'Demo held date', 'Demo attended', 'Demo completed'],
      ...['Demo completed date', 'Discovery call date'],
      ...['미팅일', '미팅 일자', '미팅 날짜', '미팅 완료일', '미팅 진행 일자', '미팅 참석일', '상담일'],
      ...['상담 진행일', '데모 진행일', '데모일'],
      ...['商談日', '商談実施日付', '初回商談日', '初回商談実施日', '面談日', '面談実施日', '打ち合わせ日'],
      ...['打合せ日', 'デモ実施日'],
    ],
    sqo_date: [
      ...['SQO on', 'SQO at', 'Became SQO', 'Became SQO date', 'Became an SQO date'],
      ...['Sales qualified opportunity date', 'Became an opportunity date', 'hs_lifecyclestage_opportunity_date'],
      ...['Date entered opportunity', 'Date entered "Opportunity (Lifecycle Stage Pipeline)"', 'Opportunity date'],
      ...['Opportunity created', 'Opportunity created date', 'Converted date', 'Lead converted date'],
      ...['Conversion date', 'Became a sales qualified lead date', 'hs_lifecyclestage_salesqualifiedlead_date'],
      ...['SQL date', 'Sales qualified date', 'Date entered "Sales Qualified Lead (Lifecycle Stage Pipeline)"'],
      ...['Qualified date'],
      ...['SQO일', 'SQO 일자', 'SQO 전환일', '영업 기회 생성일', '영업 기회 등록일', '기회 전환일', '기회 생성일'],
      ...['기회 등록일', 'SQL일', 'SQL 일자', 'SQL 전환일', '전환일', '전환 날짜'],
      ...['SQO日', 'SQO化日', '有効商談日', '商談化日', '商談化日時', '商談作成日', '案件化日', '案件作成日'],
      ...['SQL日', 'SQL化日', '商談(見込み客)になった日付', '商談になった日付'],
    ],
    won_date: [
      ...['Won date', 'Date won', 'Won at', 'Deal won', 'Deal won date', 'Closed won date', 'Closed won on'],
      ...['Became a customer date', 'hs_lifecyclestage_customer_date', 'Customer since', 'Date entered customer'],
      ...['Date entered "Customer (Lifecycle Stage Pipeline)"', 'Date entered "Closed Won (Sales Pipeline)"'],
      ...['Contract date', 'Contract signed date', 'Signed date', 'Signed on', 'Purchase date', 'Sale date'],
      ...['Close date', 'Closed date', 'Closed on', 'Recent deal close date'],
      ...['수주 일자', '수주 날짜', '계약일', '계약 일자', '계약 날짜', '계약 체결일', '성사일', '성약일', '판매일'],
      ...['구매일', '마감일', '마감 날짜', '종료 날짜'],
      ...['受注日付', '受注年月日', '受注日時', '成約日', '契約日', '契約締結日', '成立日', '購入日', 'クローズ日'],
      ...['完了日', '完了予定日', '顧客になった日付', '顧客に転換した日付'],
    ],
    lost_date: [
      ...['Lost date', 'Date lost', 'Lost at', 'Deal lost', 'Deal lost date', 'Closed lost date', 'Closed lost on'],
      ...['Date entered "Closed Lost (Sales Pipeline)"'],
      ...['실주 일자', '실주 날짜', '실패일', '실패 일자', '영업 실패일'],
      ...['失注日付', '失注年月日', '失注日時', '不成立日'],
    ],
    amount: [
      ...['Amount', 'Deal amount', 'Amount won', 'Won amount', 'Deal size', 'Deal value won', 'Contract value'],
      ...['Contract amount', 'Total contract value', 'TCV', 'Opportunity amount', 'Amount in company currency'],
      ...['Recent deal amount', 'Closed won amount', 'Total revenue', 'Revenue', 'Sale amount', 'Sales amount'],
      ...['Order value', 'Value', 'Annual contract value', 'ACV'],
      ...['금액', '계약 규모', '수주 금액', '수주액', '계약액', '거래 금액', '거래 규모', '총 계약 금액', '매출'],
      ...['매출액', '결제 금액'],
      ...['金額', '受注額', '受注売上', '契約金額', '契約額', '商談金額', '取引金額', '成約金額', '会社通貨での金額'],
      ...['売上', '売上金額', '売上高'],
    ],
    recurring_amount: [
      ...['Recurring', 'Recurring revenue', 'Recurring revenue amount', 'Recurring fee', 'Subscription amount'],
      ...['Subscription fee', 'Subscription price', 'Monthly recurring revenue', 'MRR', 'Monthly amount'],
      ...['Monthly fee', 'Bill amount', 'Billing amount', 'Amount per bill', 'Invoice amount'],
      ...['정기 결제액', '정기 청구 금액', '구독료', '구독 금액', '월 구독료', '월 결제 금액', '월 이용료'],
      ...['월 반복 매출', '청구 금액', '청구액'],
      ...['継続課金', '継続金額', '月額', '月額料金', '月額費用', '月額利用料', '利用料', 'サブスク金額'],
      ...['サブスクリプション金額', '月次経常収益', '請求額', '請求金額'],
    ],
    months_per_bill: [
      ...['Months billed', 'Billing months', 'Billing period', 'Billing period in months', 'Billing interval'],
      ...['Billing cycle', 'Bill covers (months)', 'Months covered'],
      ...['청구 주기', '청구 개월 수', '청구 개월', '결제 주기', '결제 개월 수', '결제 기간'],
      ...['請求月数', '請求サイクル', '請求周期', '請求期間', '支払サイクル', '支払い周期', '課金サイクル'],
      ...['課金月数'],
    ],
  },
  activity: {
    date: DATE_OF_ACTIVITY,
    channel: [
      ...['Platform', 'Ad platform', 'Ad network', 'Publisher', 'Traffic source', 'Lead source'],
      ...CHANNEL,
      ...['플랫폼', '광고 플랫폼'],
      ...['プラットフォーム', '広告媒体', '配信媒体', '掲載媒体'],
    ],
    campaign: [
      ...CAMPAIGN,
      ...['Email name', 'Newsletter'],
      ...['이메일 이름', '메일명', '뉴스레터'],
      ...['メール名', 'メルマガ名', '配信名'],
    ],
    marketing_cost: [
      ...['Marketing spend', 'Marketing expense', 'Marketing expenses', 'Total marketing cost'],
      ...['Marketing budget spent', 'Cost', 'Costs', 'Total cost', 'Spend', 'Total spend', 'Total spent', 'Spent'],
      ...['Amount spent', 'Expense', 'Media cost', 'Campaign cost', 'Actual cost'],
      ...['마케팅비', '마케팅 비용 합계', '총 마케팅 비용', '비용', '총비용', '지출', '지출 금액', '집행 금액'],
      ...['집행액', '집행비', '소진액', '소진 금액', '사용 금액'],
      ...['マーケ費用', 'マーケ費', 'マーケティング費', 'マーケティングコスト', '費用', 'コスト', '合計費用'],
      ...['総費用', '消化金額', '消化額', '利用金額', 'ご利用金額', '出費', '支出'],
    ],
    ad_spend: [
      ...['Ad cost', 'Ads cost', 'Ads spend', 'Advertising cost', 'Advertising spend', 'Paid media spend'],
      ...['Media spend', 'of which ad spend', 'Google Ads cost'],
      ...['광고 비용', '광고 집행비', '광고 지출', '매체비', '그중 광고비', 'Google Ads 비용'],
      ...['広告費用', '広告コスト', '広告宣伝費', '広告出稿費', '媒体費', '出稿金額', 'うち広告費'],
      ...['Google 広告の費用'],
    ],
    sales_cost: [
      ...['Sales spend', 'Sales expense', 'Sales expenses', 'Total sales cost', 'Cost of sales team'],
      ...['영업비', '영업 비용 합계', '총 영업 비용', '세일즈 비용'],
      ...['営業費', '営業コスト', '営業経費', 'セールス費用'],
    ],
    impressions: [
      ...['Impr.', 'Impression', 'Imps', 'Imp', 'Ad impressions', 'Total impressions', 'Paid impressions'],
      ...['노출', '노출 횟수', '광고 노출', '광고 노출 수', '총 노출 수'],
      ...['インプレッション', '表示回数', '表示数', 'imp数', '広告表示回数', '広告インプレッション数', '露出数'],
    ],
    clicks: [
      ...['Click', 'Ad clicks', 'Link clicks', 'Link click', 'Clicks to landing page', 'Paid clicks'],
      ...['Total ad clicks'],
      ...['클릭', '광고 클릭', '광고 클릭 수', '링크 클릭', '링크 클릭 수', '총 클릭 수'],
      ...['クリック', '広告クリック', '広告クリック数', 'リンククリック', 'リンククリック数', 'リンクのクリック'],
      ...['リンクのクリック数'],
    ],
    sessions: [
      ...['Session', 'Website sessions', 'Web sessions', 'Total sessions', 'Visits', 'Website visits'],
      ...['세션', '웹사이트 세션', '웹사이트 세션 수', '방문 수', '방문 횟수'],
      ...['セッション', 'Webセッション数', 'サイトセッション数', '訪問数', '訪問回数'],
    ],
    single_page_sessions: [
      ...['Single page visits', 'Bounced sessions', 'Bounces', 'Non-engaged sessions', 'Website bounces'],
      ...['단일 페이지 세션', '이탈 세션', '이탈 세션 수', '웹사이트 이탈 수', '이탈수'],
      ...['直帰', '直帰数', '直帰セッション', '直帰セッション数', '1ページのみのセッション'],
    ],
    visitors: [
      ...['Website visitors', 'Unique visitors', 'Total visitors', 'Total users', 'Users', 'Active users'],
      ...['Unique users'],
      ...['방문자', '순 방문자', '순 방문자 수', '사용자', '사용자 수', '총 사용자', '총 사용자 수', '활성 사용자'],
      ...['활성 사용자 수'],
      ...['訪問者', 'サイト訪問者数', 'ユーザー', 'ユーザー数', '総ユーザー数', 'アクティブ ユーザー'],
      ...['アクティブ ユーザー数', 'ユニークユーザー', 'ユニークユーザー数', 'UU', 'UU数'],
    ],
    audience: [
      ...['Social audience', 'Followers', 'Follower count', 'Total followers', 'Page followers', 'Reach'],
      ...['People reached'],
      ...['모수', '소셜 모수', '팔로워', '팔로워 수', '도달', '도달 수', '도달 범위'],
      ...['母数', 'SNSの母数', 'フォロワー', 'フォロワー数', 'リーチ', 'リーチ数', '到達人数'],
    ],
    likes: [
      ...['Like', 'Post likes', 'Reactions', 'Post reactions', 'Total reactions', 'Favorites'],
      ...['좋아요', '공감', '공감 수', '게시물 공감', '게시물 공감 수', '반응 수'],
      ...['いいね', 'いいねの数', 'リアクション', 'リアクション数', '投稿へのリアクション'],
    ],
    comments: [
      ...['Comment', 'Post comments', 'Total comments'],
      ...['댓글', '게시물 댓글', '게시물 댓글 수', '코멘트 수'],
      ...['コメント', '投稿へのコメント', '投稿のコメント数'],
    ],
    shares: [
      ...['Share', 'Post shares', 'Total shares', 'Reposts', 'Retweets'],
      ...['공유', '게시물 공유', '게시물 공유 수', '리포스트', '리포스트 수'],
      ...['シェア', '投稿のシェア', '投稿のシェア数', '共有数', 'リポスト', 'リポスト数', 'リツイート数'],
    ],
    sent: [
      ...['Sent', 'Sends', 'Total sent', 'Email sends', 'Total recipients', 'Recipients'],
      ...['발송', '발송 수', '발송 건수', '발송량', '총 발송 수', '메일 발송 수', '수신자 수'],
      ...['配信', '配信数', '配信件数', '配信対象数', '送信数', '送信件数', '送信済み', 'メール送信数', '受信者数'],
    ],
    delivered: [
      ...['Delivered', 'Deliveries', 'Successful deliveries', 'Total delivered', 'Email deliveries'],
      ...['발송 성공', '발송 성공 수', '발송 성공 건수', '성공 수', '도착 수', '수신 성공 수'],
      ...['配信成功', '配信成功数', '配信完了数', '到達', '到達数', '到達件数', '配信済み'],
    ],
    unique_opens: [
      ...['Opens (unique)', 'Opens', 'Opened', 'Email opens', 'Unique email opens'],
      ...['오픈', '오픈 수', '고유 오픈', '고유 오픈 수', '순 오픈', '메일 오픈 수', '이메일 오픈 수'],
      ...['開封', '開封数', '開封者数', 'ユニーク開封', 'メール開封数'],
    ],
    unique_clicks: [
      ...['Clicks (unique)', 'Clicked', 'Email clicks', 'Unique email clicks', 'Clicks in emails'],
      ...['고유 클릭', '고유 클릭 수', '순 클릭', '메일 클릭 수', '이메일 클릭 수'],
      ...['ユニーククリック', 'クリック者数', 'メールクリック数', 'メール内クリック数'],
    ],
    forwards: [
      ...['Forwards', 'Forwarded', 'Times forwarded', 'Total forwards'],
      ...['포워드', '포워드 수', '전달 수', '이메일 전달 수'],
      ...['転送', '転送数', '転送回数'],
    ],
    unsubscribes: [
      ...['Unsubscribe', 'Unsubscribed', 'Unsubs', 'Opt-outs', 'Opted out', 'Total unsubscribes'],
      ...['수신거부', '수신거부 건수', '구독 취소', '구독 취소 수', '구독 해지 수'],
      ...['配信停止', '配信停止件数', '配信解除', '配信解除数', '購読解除', '購読解除数', '登録解除', '登録解除数'],
      ...['オプトアウト数'],
    ],
    new_subscribers: [
      ...['New subscriber', 'Subscribers gained', 'Subscribes', 'New subscriptions', 'New contacts'],
      ...['List additions'],
      ...['신규 구독', '신규 구독자', '신규 구독 수', '구독자 증가', '구독자 증가 수'],
      ...['新規登録', '新規登録数', '新規購読者', '新規購読者数', '新規読者数', '登録増加数'],
    ],
    lost_subscribers: [
      ...['Lost subscriber', 'Subscribers lost', 'Removed subscribers', 'Contacts removed', 'List removals'],
      ...['이탈 구독자', '구독자 감소', '구독자 감소 수', '삭제된 구독자 수'],
      ...['減少登録者数', '離脱登録者数', '登録減少数', '購読者減少数'],
    ],
    list_size_at_start: [
      ...['List size', 'Subscribers at start', 'Subscribers', 'Total subscribers', 'Email list size'],
      ...['Audience size'],
      ...['구독자', '구독자 수', '총 구독자 수', '기초 구독자 수', '리스트 수', '목록 크기'],
      ...['リスト件数', 'リスト数', '配信リスト数', '登録者数', '購読者数', '期首の登録者数', 'メルマガ会員数'],
    ],
  },
};

/** Headers of the day on which a deal is closed, or is to be: of one that is won only where no column says otherwise. */
export const CLOSED: readonly string[] = [
  ...['Close date', 'Closed date', 'Closed on', 'Recent deal close date', '마감일', '마감 날짜', '종료 날짜'],
  ...['クローズ日', '完了日', '完了予定日'],
];

/** Headers of what has become of a deal: open, won or lost. */
export const STAGES: readonly string[] = [
  ...['Stage', 'Deal stage', 'Opportunity stage', 'Sales stage', 'Pipeline stage', 'Is won', 'Is closed won', 'Won'],
  ...['단계', '거래 단계', '영업 단계', '기회 단계', '수주 여부'],
  ...['ステージ', '取引ステージ', 'フェーズ', '商談フェーズ', '案件ステージ', '受注区分'],
];
