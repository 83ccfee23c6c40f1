-- What people speak of, as a tree: themes, finer ones below them, and what is proposed in answer to one.
create sequence theme_seq start with 50 increment by 50;
create table theme (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    code varchar(60) not null,
    name varchar(200) not null,
    -- The English name; null where there is none.
    name_en varchar(200),
    -- As it stands in a sentence, with its article: the smartphone; null where the name has to do.
    short_name varchar(100),
    short_name_en varchar(100),
    -- theme, sub-theme or proposal.
    kind varchar(20) not null,
    -- What it stands below; null for a theme of the first level.
    parent_id bigint,
    -- The theme of the first level that it stands under; null for those themselves.
    root_id bigint,
    -- Its place among those below the same one.
    rank integer not null,
    -- Where it was merged; null otherwise.
    merged_into_id bigint,
    search_text varchar(500) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_theme_uuid unique (uuid),
    constraint uq_theme_code unique (code),
    constraint fk_theme_parent foreign key (parent_id) references theme (id),
    constraint fk_theme_root foreign key (root_id) references theme (id),
    constraint fk_theme_merged foreign key (merged_into_id) references theme (id),
    check (kind in ('theme', 'sub-theme', 'proposal'))
);
create index ix_theme_parent on theme (parent_id);
create index ix_theme_root on theme (root_id);
