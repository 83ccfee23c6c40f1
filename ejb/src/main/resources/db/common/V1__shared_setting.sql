-- What an administrator sets in the product itself (freshness thresholds, and so on); the environment is for operators.
create table setting (
    name varchar(100) primary key,
    text_value varchar(2000) not null,
    version integer not null
);
