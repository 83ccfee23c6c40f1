-- In a feature this is a migration: ejb/src/main/resources/db/common/Vnnn__sample_tables.sql.
create sequence sample_seq start with 50 increment by 50;
create table sample (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    territory_id bigint not null,
    name varchar(200) not null,
    -- First and last day; null for no limit.
    first_day date,
    last_day date,
    remark varchar(2000),
    search_text varchar(2000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_sample_uuid unique (uuid),
    constraint fk_sample_territory foreign key (territory_id) references territory (id)
);
create index ix_sample_territory on sample (territory_id);
create index ix_sample_search on sample (search_text, id);

create table sample_term (
    sample_id bigint not null,
    vocabulary varchar(40) not null,
    term varchar(60) not null,
    rank smallint not null,
    constraint pk_sample_term primary key (sample_id, vocabulary, term),
    constraint fk_sample_term_sample foreign key (sample_id) references sample (id),
    constraint fk_sample_term_vocabulary foreign key (vocabulary, term) references vocabulary_term (vocabulary, code)
);
