-- Mappings: how the files of a source read as places. The text of each version is kept, since a run goes on with the one
-- that it began with.
create sequence import_mapping_seq start with 50 increment by 50;
create table import_mapping (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    -- What programs and watched sources call it by; never changes, and is not given again.
    name varchar(40) not null,
    title varchar(200) not null,
    source varchar(100) not null,
    owner_login varchar(120) not null,
    owner_name varchar(200) not null,
    -- Where its owner imports; null for everywhere.
    territory_id bigint,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(200) not null,
    archived_at timestamp(6) with time zone,
    used_at timestamp(6) with time zone,
    use_count bigint not null,
    constraint uq_import_mapping_uuid unique (uuid),
    constraint uq_import_mapping_name unique (name),
    constraint fk_import_mapping_territory foreign key (territory_id) references territory (id)
);
create index ix_import_mapping_territory on import_mapping (territory_id);

create table import_mapping_version (
    mapping_id bigint not null,
    version integer not null,
    -- The mapping as JSON.
    definition varchar(500000) not null,
    saved_at timestamp(6) with time zone not null,
    constraint pk_import_mapping_version primary key (mapping_id, version),
    constraint fk_import_mapping_version foreign key (mapping_id) references import_mapping (id)
);
