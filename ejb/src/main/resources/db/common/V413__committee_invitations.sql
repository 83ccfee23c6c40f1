-- Whom a body invited to a gathering, and what she answered; once for a person and gathering.
create sequence invitation_seq start with 50 increment by 50;
create table invitation (
    id bigint primary key,
    -- What the secret of the link in her message is made from.
    uuid varchar(36) not null,
    gathering_id bigint not null,
    person_id bigint not null,
    invited_at timestamp(6) with time zone not null,
    -- When the latest message was written, and how many were.
    asked_at timestamp(6) with time zone not null,
    messages smallint not null,
    -- comes, absent or alternate; null while she has not answered.
    answer varchar(10),
    answered_at timestamp(6) with time zone,
    constraint uq_invitation_uuid unique (uuid),
    constraint uq_invitation_person unique (gathering_id, person_id),
    constraint fk_invitation_gathering foreign key (gathering_id) references gathering (id),
    constraint fk_invitation_person foreign key (person_id) references person (id)
);
create index ix_invitation_person on invitation (person_id);

-- The links that lead to an invitation: of two entries of one person both links, once they are merged.
create table invitation_link (
    -- SHA-256 of the secret.
    link_hash varchar(64) primary key,
    invitation_id bigint not null,
    constraint fk_invitation_link_invitation foreign key (invitation_id) references invitation (id) on delete cascade
);
create index ix_invitation_link_invitation on invitation_link (invitation_id);
