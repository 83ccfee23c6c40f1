-- An offer that another record keeps: that record gives its name, hours and days. Null for the others.
alter table offer add column kept_by varchar(40);

-- A drop-in (permanence): an offer with people and a rhythm. It has the key and the identifier of its offer, which keeps its place,
-- its actor, its services and its publics.
create table drop_in (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    -- What files call it.
    code varchar(40) not null,
    name varchar(200) not null,
    -- The hours of a week, as OpenStreetMap writes them.
    opening_hours varchar(500) not null,
    -- Every how many weeks.
    weeks integer not null,
    -- First and last day; null for no limit.
    starts_on date,
    ends_on date,
    -- Days from and to which it pauses, both included: 2026-10-17/2026-11-01, parted by bars.
    pauses varchar(2000),
    -- Single days on which it is not held, parted by bars.
    cancelled varchar(4000),
    access varchar(20) not null,
    itinerant varchar(10),
    round varchar(1000),
    note varchar(1000),
    search_text varchar(1000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_drop_in_uuid unique (uuid),
    constraint uq_drop_in_code unique (code),
    constraint fk_drop_in_offer foreign key (id) references offer (id),
    check (weeks > 0),
    check (ends_on >= starts_on)
);
create index ix_drop_in_search on drop_in (search_text, id);

-- Who holds it, by the codes of post_assignment.
create table drop_in_adviser (
    drop_in_id bigint not null,
    adviser varchar(60) not null,
    itinerant boolean not null,
    rank smallint not null,
    constraint pk_drop_in_adviser primary key (drop_in_id, adviser),
    constraint fk_drop_in_adviser_drop_in foreign key (drop_in_id) references drop_in (id)
);
create index ix_drop_in_adviser on drop_in_adviser (adviser, drop_in_id);
