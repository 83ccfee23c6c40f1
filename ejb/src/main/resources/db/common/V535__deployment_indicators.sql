-- How posts stand, which end soon, how many advisers there are, and who has help within reach: computed by "deployment".
insert into indicator_definition
    (code, display_rank, measure, factor, decimals, direction, dimension, when_absent, absent_reason)
values
    ('post-count', 80, 'COUNT', 1, 0, 'NEUTRAL', 'post-state', 'ZERO', null),
    ('post-ending', 81, 'COUNT', 1, 0, 'DOWN', null, 'ZERO', null),
    ('adviser-per-10000', 82, 'RATIO', 10000, 2, 'UP', null, 'ZERO_IF_POPULATED', null),
    ('reach-share', 83, 'RATIO', 100, 1, 'UP', null, 'NOT_COMPUTABLE', 'no-coverage-point');
