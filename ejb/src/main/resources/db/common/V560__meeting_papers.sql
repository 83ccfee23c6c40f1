-- The documents of gatherings: what people read before and after. The files themselves lie with the other files.
create sequence meeting_paper_seq start with 50 increment by 50;
create table meeting_paper (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    gathering_id bigint not null,
    -- That of its gathering, which moves it along.
    territory_id bigint not null,
    -- The item of the agenda that it belongs to; null for the gathering as a whole.
    agenda_item_id bigint,
    title varchar(200) not null,
    -- Whether it is one of the annexes of the gathering.
    annex boolean not null,
    -- Whether members read it by their links.
    members boolean not null,
    -- The number of its latest file.
    latest smallint not null,
    search_text varchar(2000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_meeting_paper_uuid unique (uuid),
    constraint fk_meeting_paper_gathering foreign key (gathering_id) references gathering (id),
    constraint fk_meeting_paper_territory foreign key (territory_id) references territory (id),
    constraint fk_meeting_paper_item foreign key (agenda_item_id) references agenda_item (id),
    check (latest >= 1)
);
create index ix_meeting_paper_gathering on meeting_paper (gathering_id);
create index ix_meeting_paper_territory on meeting_paper (territory_id);
create index ix_meeting_paper_item on meeting_paper (agenda_item_id);
create index ix_meeting_paper_search on meeting_paper (search_text, id);

-- Its files, each in the place of the one before; none is ever taken away.
create table meeting_paper_file (
    paper_id bigint not null,
    -- From 1.
    number smallint not null,
    -- The stored file, by its opaque identifier, what it is and how many bytes it has.
    file_id varchar(36) not null,
    file_name varchar(200) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    added_at timestamp(6) with time zone not null,
    constraint pk_meeting_paper_file primary key (paper_id, number),
    constraint uq_meeting_paper_file unique (file_id),
    constraint fk_meeting_paper_file_paper foreign key (paper_id) references meeting_paper (id)
);
