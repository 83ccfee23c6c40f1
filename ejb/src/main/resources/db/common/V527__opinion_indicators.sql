-- How many lines await an opinion of the prefecture, and for how long: computed by "deployment".
insert into indicator_definition
    (code, display_rank, measure, factor, decimals, direction, dimension, when_absent, absent_reason)
values
    ('opinion-awaited', 84, 'COUNT', 1, 0, 'DOWN', null, 'ZERO', null),
    ('opinion-age', 85, 'RATIO', 1, 1, 'DOWN', null, 'NOT_COMPUTABLE', 'no-opinion-awaited');
