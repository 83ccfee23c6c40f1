-- Which measures count people whom an action reached: one for each kind, so that nobody counts twice within a month.
alter table plan_measure add column reaches boolean default false not null;
update plan_measure set reaches = true
where code in ('presences', 'entrees', 'professionnels_formes', 'participants', 'aidants_habilites');

-- How far the plan is, whom it reaches, what it costs whom, and where the chain breaks: computed by "plan" and "funding".
insert into indicator_definition
    (code, display_rank, measure, factor, decimals, direction, dimension, when_absent, absent_reason)
values
    ('action-count', 70, 'COUNT', 1, 0, 'NEUTRAL', 'action-state', 'ZERO', null),
    ('action-axis', 71, 'COUNT', 1, 0, 'NEUTRAL', 'axis', 'ZERO', null),
    ('action-late', 72, 'COUNT', 1, 0, 'DOWN', null, 'ZERO', null),
    ('action-progress', 73, 'RATIO', 100, 1, 'UP', null, 'NOT_COMPUTABLE', 'no-milestone'),
    ('people-reached', 74, 'COUNT', 1, 0, 'UP', 'audience', 'ZERO', null),
    ('chain-hole', 75, 'COUNT', 1, 0, 'DOWN', 'gap', 'ZERO', null),
    ('action-leverage', 76, 'RATIO', 1, 2, 'UP', null, 'NOT_COMPUTABLE', 'no-own-money'),
    ('envelope-committed', 77, 'RATIO', 100, 1, 'UP', null, 'NOT_COMPUTABLE', 'no-envelope'),
    ('envelope-paid', 78, 'RATIO', 100, 1, 'UP', null, 'NOT_COMPUTABLE', 'nothing-granted');
