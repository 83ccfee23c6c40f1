package fr.maillage.committee.model;

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

/** Somebody who came to a gathering and is on no list. */
@Entity
@Table(name = "gathering_guest")
public class Guest {

    private static final int LONGEST_KEY = 254;

    @Id
    @SequenceGenerator(name = "gathering_guest_seq", sequenceName = "gathering_guest_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gathering_guest_seq")
    private Long id;

    private UUID uuid;

    @Column(name = "gathering_id")
    private long gatheringId;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String email;

    private String organisation;

    private boolean accepted;

    @Column(name = "came_at")
    private OffsetDateTime cameAt;

    protected Guest() {}

    /**
     * One who awaits an officer's word.
     *
     * @param email null where she wrote none
     * @param organisation null where she wrote none
     */
    public Guest(long gatheringId, String name, String email, String organisation, OffsetDateTime now) {
        this.uuid = UUID.randomUUID();
        this.gatheringId = gatheringId;
        this.name = name;
        this.nameKey = nameKey(name);
        this.email = email;
        this.organisation = organisation;
        this.cameAt = now;
    }

    /** A name as another one is compared with it. */
    public static String nameKey(String name) {
        return PlainText.cut(PlainText.words(name), LONGEST_KEY);
    }

    /** An officer says that she was there. */
    public void accept() {
        accepted = true;
    }

    public UUID uuid() {
        return uuid;
    }

    public String name() {
        return name;
    }

    /** Null where she wrote none. */
    public String organisation() {
        return organisation;
    }

    public boolean accepted() {
        return accepted;
    }

    public OffsetDateTime cameAt() {
        return cameAt;
    }
}
