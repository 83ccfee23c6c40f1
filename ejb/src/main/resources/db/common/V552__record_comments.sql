-- What people say beside records of other features, such as findings; lines are only added, and withdrawn ones stay empty.
create sequence record_comment_seq;
create table record_comment (
    id bigint primary key,
    uuid varchar(36) not null,
    -- The kind of the record, such as finding, and its identifier.
    kind varchar(40) not null,
    record_uuid varchar(36) not null,
    -- The territory of the record when it was written.
    territory_id bigint not null,
    -- The account that wrote it, or the person that did by a link; both for an account that is of a person.
    author_account varchar(36),
    author_person_id bigint,
    -- What the account was called; null for whoever wrote by a link, and once nobody may be named.
    written_by varchar(200),
    -- Null once it is withdrawn.
    words varchar(2000),
    written_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    constraint uq_record_comment_uuid unique (uuid),
    constraint fk_record_comment_territory foreign key (territory_id) references territory (id),
    constraint fk_record_comment_person foreign key (author_person_id) references person (id),
    check (words is not null or withdrawn_at is not null)
);
create index ix_record_comment_record on record_comment (kind, record_uuid, id);
create index ix_record_comment_territory on record_comment (territory_id);
create index ix_record_comment_person on record_comment (author_person_id);
create index ix_record_comment_account on record_comment (author_account);

-- Who was told of a comment by a message; once for a comment and person.
create sequence comment_notice_seq;
create table comment_notice (
    id bigint primary key,
    -- What the secret of the link in her message is made from.
    uuid varchar(36) not null,
    comment_id bigint not null,
    person_id bigint not null,
    told_at timestamp(6) with time zone not null,
    -- What she answered by the link; null while she has not.
    answer_id bigint,
    constraint uq_comment_notice_uuid unique (uuid),
    constraint uq_comment_notice_person unique (comment_id, person_id),
    constraint fk_comment_notice_comment foreign key (comment_id) references record_comment (id),
    constraint fk_comment_notice_person foreign key (person_id) references person (id),
    constraint fk_comment_notice_answer foreign key (answer_id) references record_comment (id)
);
create index ix_comment_notice_person on comment_notice (person_id);
create index ix_comment_notice_answer on comment_notice (answer_id);
create index ix_comment_notice_told on comment_notice (told_at);

-- The links that lead to a notice: of two entries of one person both links, once they are merged.
create table comment_notice_link (
    -- SHA-256 of the secret.
    link_hash varchar(64) primary key,
    notice_id bigint not null,
    constraint fk_comment_notice_link_notice foreign key (notice_id) references comment_notice (id) on delete cascade
);
create index ix_comment_notice_link_notice on comment_notice_link (notice_id);
