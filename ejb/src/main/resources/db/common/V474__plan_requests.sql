-- That a partner is asked for what an action counted in a month; she answers by a link, without an account.
create sequence plan_request_seq start with 50 increment by 50;
create table plan_request (
    id bigint primary key,
    -- What the secret of the link is made from.
    uuid varchar(36) not null,
    action_id bigint not null,
    -- The lead of the action, or one of its partners.
    actor_id bigint not null,
    -- Its first day.
    counted_in date not null,
    -- SHA-256 of the secret, hexadecimal, by which it is recognised.
    link_hash varchar(64) not null,
    asked_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    -- How many messages were written, and when the latest one was; 0 for a link that an officer hands over.
    messages smallint not null,
    message_at timestamp(6) with time zone,
    answered_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    constraint uq_plan_request_uuid unique (uuid),
    constraint uq_plan_request_link unique (link_hash),
    constraint fk_plan_request_action foreign key (action_id) references plan_action (id),
    constraint fk_plan_request_actor foreign key (actor_id) references actor (id)
);
create index ix_plan_request_action on plan_request (action_id, counted_in);
create index ix_plan_request_actor on plan_request (actor_id);
create index ix_plan_request_month on plan_request (counted_in, id);
