-- What a run counts once for all indicators on places: first by commune and QPV, then by territory. Its rows go when its
-- snapshot is complete or given up. No foreign keys: all comes from tables whose keys hold.
create table place_tally_area (
    snapshot_id bigint not null,
    area_id bigint not null,
    places integer not null,
    up_to_date integer not null,
    confirmed_6 integer not null,
    confirmed_12 integer not null,
    exact_position integer not null,
    serving integer not null,
    open_to_all integer not null,
    points integer not null,
    primary key (snapshot_id, area_id)
);

create table place_tally_area_term (
    snapshot_id bigint not null,
    area_id bigint not null,
    vocabulary varchar(40) not null,
    term varchar(60) not null,
    places integer not null,
    primary key (snapshot_id, area_id, vocabulary, term)
);

create table place_tally (
    snapshot_id bigint not null,
    territory_id bigint not null,
    qpv boolean not null,
    -- No outline tells what lies in it; nor in it or a part that was put into it.
    without_outline boolean not null,
    outlines_missing boolean not null,
    places integer not null,
    up_to_date integer not null,
    confirmed_6 integer not null,
    confirmed_12 integer not null,
    exact_position integer not null,
    serving integer not null,
    open_to_all integer not null,
    points integer not null,
    communes integer not null,
    communes_without_place integer not null,
    communes_uncounted integer not null,
    inhabitants bigint not null,
    primary key (snapshot_id, territory_id)
);

create table place_tally_term (
    snapshot_id bigint not null,
    territory_id bigint not null,
    vocabulary varchar(40) not null,
    term varchar(60) not null,
    places integer not null,
    primary key (snapshot_id, territory_id, vocabulary, term)
);

-- What a run left unfinished knows nothing of these tables: it begins its snapshot again.
delete from indicator_value where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from indicator_scope where snapshot_id in (select id from indicator_snapshot where current_for is null);
delete from indicator_snapshot where current_for is null;
