-- Files that people or jobs gave: the bytes lie under the data folder by their digest, once; this says who gave them.
create sequence stored_document_seq start with 50 increment by 50;
create table stored_document (
    id bigint primary key,
    uuid varchar(36) not null,
    sha256 varchar(64) not null,
    file_name varchar(255) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    purpose varchar(60) not null,
    -- Null: the system itself.
    owner_account varchar(36),
    owner_name varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    version integer not null,
    constraint stored_document_uuid_unique unique (uuid)
);
create index stored_document_sha256_idx on stored_document (sha256);
