-- What the diagnosis tells of whom it met, worked out once for a snapshot. Its rows go when the snapshot is complete or
-- given up. No foreign keys: all comes from tables whose keys hold.
create table diagnosis_tally (
    snapshot_id bigint not null,
    indicator varchar(60) not null,
    territory_id bigint not null,
    -- A code of audience; empty for the indicator as a whole.
    dimension varchar(60) not null,
    numerator bigint,
    denominator bigint,
    -- Why nothing is told; null where something is.
    reason varchar(40),
    primary key (snapshot_id, indicator, territory_id, dimension)
);

insert into indicator_definition
    (code, display_rank, measure, factor, decimals, direction, dimension, when_absent, absent_reason)
values
    ('resident-met', 54, 'COUNT', 1, 0, 'UP', null, 'ZERO', null),
    ('survey-answered', 55, 'COUNT', 1, 0, 'UP', 'audience', 'ZERO', null),
    ('theme-shared', 56, 'COUNT', 1, 0, 'UP', null, 'NOT_COMPUTABLE', 'one-side');

-- What a run left unfinished knows nothing of this table: it begins its snapshot again.
delete from indicator_value where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from indicator_scope where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from place_tally_area where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from place_tally_area_term where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from place_tally where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from place_tally_term where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from indicator_snapshot where current_for is null;
