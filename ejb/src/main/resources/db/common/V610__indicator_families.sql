-- Indicators that are read together, at most seven: a page of the dashboard, a section of the pack.
alter table indicator_definition add column family varchar(20);
update indicator_definition set family = 'places'
where code in ('place-count', 'place-per-10000', 'commune-without-place', 'place-service', 'service-missing', 'place-public');
update indicator_definition set family = 'records'
where code in ('place-fresh-share', 'place-confirmed-6', 'place-confirmed-12', 'place-median-age', 'place-completeness',
    'place-exact-share', 'campaign-response');
update indicator_definition set family = 'diagnosis'
where code in ('actor-taking-part', 'finding-adopted', 'finding-delay', 'irritant-answered', 'resident-met',
    'survey-answered', 'theme-shared');
update indicator_definition set family = 'plan'
where code in ('action-count', 'action-axis', 'action-late', 'action-progress', 'people-reached', 'chain-hole');
update indicator_definition set family = 'funding'
where code in ('action-leverage', 'envelope-committed', 'envelope-paid');
update indicator_definition set family = 'deployment'
where code in ('post-count', 'post-ending', 'adviser-per-10000', 'dropin-hours-per-10000', 'reach-share',
    'opinion-awaited', 'opinion-age');
update indicator_definition set family = 'support'
where code in ('support-theme', 'support-redirected', 'unmet-need');
update indicator_definition set family = 'committee'
where code in ('task-open', 'task-late', 'decision-open', 'decision-delay', 'seat-empty', 'committee-attendance-rate',
    'mandate-ending');
alter table indicator_definition alter column family set not null;
