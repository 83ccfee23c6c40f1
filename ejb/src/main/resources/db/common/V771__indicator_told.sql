-- Indicators of counts of people as they were told: what is not stored of them was not told, and is no zero.
alter table indicator_definition add column told boolean default false not null;
update indicator_definition set told = true
where code in ('support-theme', 'unmet-need', 'survey-answered', 'people-reached');
update indicator_definition set when_absent = 'NOT_COMPUTABLE', absent_reason = 'untold'
where code in ('survey-answered', 'people-reached');
