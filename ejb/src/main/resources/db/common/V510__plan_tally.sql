-- Which actions count in which territory, worked out once for a snapshot. Its rows go when the snapshot is complete or
-- given up. No foreign keys: all comes from tables whose keys hold.
create table plan_tally (
    snapshot_id bigint not null,
    territory_id bigint not null,
    action_id bigint not null,
    primary key (snapshot_id, territory_id, action_id)
);

-- What a run left unfinished knows nothing of this table: it begins its snapshot again.
delete from indicator_value where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from indicator_scope where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from place_tally_area where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from place_tally_area_term where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from place_tally where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from place_tally_term where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from diagnosis_tally where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from indicator_snapshot where current_for is null;
