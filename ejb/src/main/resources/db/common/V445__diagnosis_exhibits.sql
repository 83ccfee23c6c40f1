-- Documents of the diagnosis: photographed sheets, minutes, studies. The file itself lies with the other files.
create sequence exhibit_seq start with 50 increment by 50;
create table exhibit (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    title varchar(200) not null,
    territory_id bigint not null,
    -- sheet, minutes, study or other.
    nature varchar(20) not null,
    -- When it was written or taken.
    dated_on date not null,
    -- Who asked those who wrote on a sheet whether it may be kept, and when they agreed; null where nobody was asked.
    asked_by varchar(200),
    agreed_on date,
    -- The stored file, by its opaque identifier, what it is and how many bytes it has; null once it was erased.
    file_id varchar(36),
    media_type varchar(100) not null,
    size_bytes bigint not null,
    -- When the file was erased; null while it is there.
    file_erased_at timestamp(6) with time zone,
    search_text varchar(2000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_exhibit_uuid unique (uuid),
    constraint uq_exhibit_file unique (file_id),
    constraint fk_exhibit_territory foreign key (territory_id) references territory (id),
    check (nature in ('sheet', 'minutes', 'study', 'other')),
    check (nature <> 'sheet' or (asked_by is not null and agreed_on is not null)),
    check ((file_id is null) = (file_erased_at is not null))
);
create index ix_exhibit_territory on exhibit (territory_id, dated_on);
create index ix_exhibit_search on exhibit (search_text, id);
create index ix_exhibit_created on exhibit (created_at);

-- The document on which a statement stands; null for none.
alter table statement add column exhibit_id bigint;
alter table statement add constraint fk_statement_exhibit foreign key (exhibit_id) references exhibit (id);
create index ix_statement_exhibit on statement (exhibit_id);
