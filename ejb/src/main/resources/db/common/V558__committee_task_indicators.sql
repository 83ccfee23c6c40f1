-- What becomes of a committee's decisions and tasks: computed by the feature "committee".
insert into indicator_definition
    (code, display_rank, measure, factor, decimals, direction, dimension, when_absent, absent_reason)
values
    ('task-open', 90, 'COUNT', 1, 0, 'DOWN', null, 'ZERO', null),
    ('task-late', 91, 'COUNT', 1, 0, 'DOWN', null, 'ZERO', null),
    ('decision-open', 92, 'COUNT', 1, 0, 'DOWN', null, 'ZERO', null),
    ('decision-delay', 93, 'RATIO', 1, 0, 'DOWN', null, 'NOT_COMPUTABLE', 'no-decision-done');
