-- What comes of the shared diagnosis: computed by the features "diagnosis" and "committee".
insert into indicator_definition
    (code, display_rank, measure, factor, decimals, direction, dimension, when_absent, absent_reason)
values
    ('actor-taking-part', 50, 'COUNT', 1, 0, 'UP', null, 'ZERO', null),
    ('finding-adopted', 51, 'COUNT', 1, 0, 'UP', null, 'ZERO', null),
    ('finding-delay', 52, 'RATIO', 1, 0, 'DOWN', null, 'NOT_COMPUTABLE', 'no-finding'),
    ('irritant-answered', 53, 'RATIO', 100, 1, 'UP', null, 'NOT_COMPUTABLE', 'no-irritant');
