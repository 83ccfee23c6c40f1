-- What orientation desks count: how many people came with which need, what they have, how they get by, where they were
-- sent. No row is about a person.
create sequence desk_sheet_seq start with 50 increment by 50;
create table desk_sheet (
    id bigint primary key,
    uuid varchar(36) not null,
    -- The identifier of the campaign by whose link the desk sends.
    campaign varchar(36) not null,
    -- The first day of the month.
    counted_in date not null,
    -- The commune of the desk.
    territory_id bigint not null,
    constraint uq_desk_sheet_uuid unique (uuid),
    constraint uq_desk_sheet unique (campaign, counted_in, territory_id),
    constraint fk_desk_sheet_territory foreign key (territory_id) references territory (id)
);
create index ix_desk_sheet_territory on desk_sheet (territory_id, counted_in);

-- How many people there were, one row for each value of a dimension: dimensions are never crossed, but for the needs of
-- those who were sent nowhere.
create table desk_count (
    sheet_id bigint not null,
    -- need, equipment, ease, direction, place, network or unmet.
    dimension varchar(20) not null,
    term varchar(60) not null,
    people integer not null,
    constraint pk_desk_count primary key (sheet_id, dimension, term),
    constraint fk_desk_count_sheet foreign key (sheet_id) references desk_sheet (id),
    check (people >= 0)
);

-- What was taken, by the key that its telephone gave it, and nothing of it: what is sent twice counts once.
create table desk_entry (
    campaign varchar(36) not null,
    entry_key varchar(36) not null,
    constraint pk_desk_entry primary key (campaign, entry_key)
);

-- How those are met who come to a desk.
insert into vocabulary_term (vocabulary, code, label, label_en, parent_code, rank, active) values
    ('collection-mode', 'guichet', 'Guichet d''orientation', 'Orientation desk', null, 5, true);

-- With which needs people were sent nowhere: computed by "deployment".
insert into indicator_definition
    (code, display_rank, measure, factor, decimals, direction, dimension, when_absent, absent_reason)
values
    ('unmet-need', 89, 'COUNT', 1, 0, 'DOWN', 'need', 'ZERO', null);
