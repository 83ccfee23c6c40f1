package fr.maillage.person.model;

import fr.maillage.record.model.ArchivableRecord;
import fr.maillage.shared.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;

/** A human as the table keeps her; archived only when she was found to be another one that is kept. */
@Entity
@Table(name = "person")
public class Person extends ArchivableRecord {

    @Id
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    private Long id;

    private String name;

    private String email;

    private String phone;

    @Column(name = "no_mail")
    private boolean noMail;

    @Column(name = "territory_id")
    private Long territoryId;

    private UUID account;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Column(name = "search_text")
    private String searchText;

    protected Person() {}

    public Person(UUID uuid, OffsetDateTime now) {
        super(uuid, now);
    }

    /** Replaces what is known of her; null where unknown, but for the name. */
    public void describe(String calledName, String herEmail, String herPhone, boolean wantsNoMail) {
        name = calledName;
        email = herEmail;
        phone = herPhone;
        noMail = wantsNoMail;
        searchText = PlainText.searched(Stream.of(calledName));
    }

    /** Says where she belongs who was entered for herself; null for nowhere. */
    public void belongsTo(Long territory) {
        territoryId = territory;
    }

    /** Says whose account is hers; null for none. */
    public void signsInAs(UUID herAccount) {
        account = herAccount;
    }

    /** Says that she is another one that is kept; how she was reached is forgotten. */
    public void mergeInto(long kept, OffsetDateTime now) {
        mergedInto = kept;
        email = null;
        phone = null;
        territoryId = null;
        account = null;
        archive(null, now);
    }

    @Override
    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public boolean noMail() {
        return noMail;
    }

    /** Where she belongs; null for whom only her functions tell of. */
    public Long territoryId() {
        return territoryId;
    }

    /** The identifier of her account; null for none. */
    public UUID account() {
        return account;
    }

    /** The key of the entry that is kept in place of this one; null for none. */
    public Long mergedInto() {
        return mergedInto;
    }
}
