-- Reports that were made to be kept, each with the snapshot that it rests on.
create sequence kept_report_seq start with 50 increment by 50;
create table kept_report (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    report varchar(40) not null,
    territory_id bigint not null,
    format varchar(10) not null,
    language varchar(5) not null,
    snapshot_date date not null,
    -- Of the contents: the same report of the same contents is kept once.
    content_tag varchar(64) not null,
    document_uuid varchar(36) not null,
    size_bytes bigint not null,
    file_name varchar(200) not null,
    author_account varchar(36),
    author_name varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    constraint uq_kept_report_uuid unique (uuid),
    constraint uq_kept_report_content unique (report, territory_id, format, language, content_tag),
    constraint fk_kept_report_territory foreign key (territory_id) references territory (id)
);
create index ix_kept_report_territory on kept_report (territory_id, created_at);

-- Held while somebody orders a report, so that two orders at once see each other.
create table report_order_lock (id smallint primary key);
insert into report_order_lock (id) values (1);
