-- Bodies of the committee (the committee itself, its working groups, juries), and their gatherings.
create sequence body_seq start with 50 increment by 50;
create table body (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    name varchar(200) not null,
    -- By which files name it: without case, accents and punctuation.
    name_key varchar(200) not null,
    -- committee, working-group or jury.
    kind varchar(20) not null,
    -- The perimeter, EPT, commune… that it works for.
    territory_id bigint not null,
    remark varchar(2000),
    search_text varchar(2000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_body_uuid unique (uuid),
    constraint fk_body_territory foreign key (territory_id) references territory (id)
);
create index ix_body_territory on body (territory_id);
create index ix_body_name on body (name_key);
create index ix_body_search on body (search_text, id);

create sequence gathering_seq start with 50 increment by 50;
create table gathering (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    body_id bigint not null,
    -- That of its body, which moves it along: lists and other features ask by it where a gathering is.
    territory_id bigint not null,
    -- What files call it, such as S1; null where none does.
    code varchar(40),
    title varchar(200) not null,
    held_on date not null,
    -- Wall times of Europe/Paris, such as 14:00: times of day without a zone differ between the drivers.
    starts_at varchar(5),
    ends_at varchar(5),
    -- on-site, online or both.
    mode varchar(20) not null,
    place varchar(300),
    remark varchar(2000),
    search_text varchar(2000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_gathering_uuid unique (uuid),
    constraint uq_gathering_code unique (body_id, code),
    constraint fk_gathering_body foreign key (body_id) references body (id),
    constraint fk_gathering_territory foreign key (territory_id) references territory (id)
);
create index ix_gathering_territory on gathering (territory_id);
create index ix_gathering_code on gathering (code);
create index ix_gathering_held on gathering (held_on, id);
create index ix_gathering_search on gathering (search_text, id);

-- The groups that people of a gathering worked in. What was said refers to them, so each keeps its key.
create sequence gathering_group_seq start with 50 increment by 50;
create table gathering_group (
    id bigint primary key,
    uuid varchar(36) not null,
    gathering_id bigint not null,
    code varchar(40) not null,
    title varchar(200) not null,
    -- How many people were in it; null where nobody counted.
    present integer,
    rank smallint not null,
    constraint uq_gathering_group_uuid unique (uuid),
    constraint uq_gathering_group_code unique (gathering_id, code),
    constraint fk_gathering_group_gathering foreign key (gathering_id) references gathering (id),
    check (present >= 0)
);
create index ix_gathering_group_code on gathering_group (code);
