-- The latest snapshots have a table each, which the product makes (ADR 28). What a run left unfinished begins again.
delete from indicator_value where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from indicator_scope where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from place_tally_area where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from place_tally_area_term where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from place_tally where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from place_tally_term where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from indicator_snapshot where current_for is null;

-- Read as a whole by each statement; keeping a key row by row costs more than writing the rows. H2 needs and keeps it.
alter table place_tally_area drop constraint place_tally_area_pkey;
alter table place_tally_area_term drop constraint place_tally_area_term_pkey;
alter table place_tally drop constraint place_tally_pkey;
alter table place_tally_term drop constraint place_tally_term_pkey;

-- Looked at anew in each run: a tenth of the sample tells enough.
do $$
declare
    counted record;
begin
    for counted in
        select table_name, column_name from information_schema.columns
        where table_schema = current_schema() and table_name in
            ('indicator_scope', 'place_tally_area', 'place_tally_area_term', 'place_tally', 'place_tally_term')
    loop
        execute format('alter table %I alter column %I set statistics 10', counted.table_name, counted.column_name);
    end loop;
end
$$;
