-- Keys that programs give to their requests to create a place: a repeated request finds the place that it made.
create table place_creation_key (
    login varchar(100) not null,
    request_key varchar(200) not null,
    -- Of what was asked for: the same key with another content is a mistake.
    content_sha256 varchar(64) not null,
    place_uuid varchar(36) not null,
    created_at timestamp(6) with time zone not null,
    constraint pk_place_creation_key primary key (login, request_key)
);
