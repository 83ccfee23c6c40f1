-- Counts of residents as they were told, edition by edition: each resident is counted in one of them, nothing is recounted.
create sequence release_seq start with 1 increment by 1;
create table release (
    id bigint primary key,
    uuid varchar(36) not null,
    -- The territory whose waiting residents it counted, and its number there.
    root_id bigint not null,
    number integer not null,
    told_on date not null,
    people integer not null,
    constraint uq_release_uuid unique (uuid),
    constraint uq_release_number unique (root_id, number),
    constraint fk_release_root foreign key (root_id) references territory (id)
);

-- In which edition she was counted; null while she waits.
alter table respondent add column release_id bigint;
alter table respondent add constraint fk_respondent_release foreign key (release_id) references release (id);
create index ix_respondent_release on respondent (release_id);

-- A count of some places together, over the editions from the first to the last; null where it is not told.
create sequence release_part_seq start with 1000 increment by 1000;
create table release_part (
    id bigint primary key,
    root_id bigint not null,
    attribute varchar(200) not null,
    first_number integer not null,
    last_number integer not null,
    people integer,
    places integer not null,
    constraint fk_release_part_release foreign key (root_id, last_number) references release (root_id, number)
);
create index ix_release_part_release on release_part (root_id, last_number);

create table release_part_place (
    part_id bigint not null,
    place_id bigint not null,
    constraint pk_release_part_place primary key (part_id, place_id),
    constraint fk_release_part_place_part foreign key (part_id) references release_part (id),
    constraint fk_release_part_place_place foreign key (place_id) references territory (id)
);
create index ix_release_part_place_place on release_part_place (place_id);
