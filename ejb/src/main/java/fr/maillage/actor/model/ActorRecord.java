package fr.maillage.actor.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What is said about an actor, in normal form; null where unknown, but for name and type. */
@Embeddable
public class ActorRecord {

    private String name;

    @Column(name = "short_name")
    private String shortName;

    private String type;

    private String identifier;

    private String address;

    private String phone;

    private String email;

    private String website;

    private String remark;

    protected ActorRecord() {}

    public ActorRecord(String name, String shortName, String type, String identifier) {
        this.name = name;
        this.shortName = shortName;
        this.type = type;
        this.identifier = identifier;
    }

    /** The same with how it is reached. */
    public ActorRecord reached(String atAddress, String byPhone, String byEmail, String atWebsite, String withRemark) {
        ActorRecord record = new ActorRecord(name, shortName, type, identifier);
        record.address = atAddress;
        record.phone = byPhone;
        record.email = byEmail;
        record.website = atWebsite;
        record.remark = withRemark;
        return record;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public String type() {
        return type;
    }

    public String identifier() {
        return identifier;
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public String website() {
        return website;
    }

    public String remark() {
        return remark;
    }
}
