-- Hours of a drop-in in an ordinary week, those of a rhythm of two weeks by half.
alter table drop_in add column weekly_hours decimal(10, 6) default 0 not null;

insert into indicator_definition
    (code, display_rank, measure, factor, decimals, direction, dimension, when_absent, absent_reason)
values
    ('dropin-hours-per-10000', 83, 'RATIO', 10000, 2, 'UP', null, 'ZERO_IF_POPULATED', null);
update indicator_definition set display_rank = 88 where code = 'reach-share';
