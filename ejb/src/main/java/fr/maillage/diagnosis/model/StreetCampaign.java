package fr.maillage.diagnosis.model;

import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A campaign as its table keeps it. */
@Entity
@Table(name = "street_campaign")
public class StreetCampaign extends LinkedRecord {

    private static final FieldAccess<StreetCampaign, StreetField> ACCESS = new FieldAccess<StreetCampaign, StreetField>(
                    StreetField.class)
            .text(StreetField.TITLE, c -> c.title, (c, text) -> c.title = text)
            .text(StreetField.MODE, c -> c.mode, (c, text) -> c.mode = text)
            .day(StreetField.OPENS_ON, c -> c.opensOn, (c, day) -> c.opensOn = day)
            .day(StreetField.CLOSES_ON, c -> c.closesOn, (c, day) -> c.closesOn = day)
            .text(StreetField.QUESTION, c -> c.question, (c, text) -> c.question = text)
            .number(StreetField.GOAL, c -> c.goal, (c, number) -> c.goal = number);

    @Id
    @SequenceGenerator(name = "street_campaign_seq", sequenceName = "street_campaign_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "street_campaign_seq")
    private Long id;

    private String title;

    @Column(name = "territory_id")
    private long territoryId;

    private String mode;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    private String question;

    private Integer goal;

    @Column(name = "search_text")
    private String searchText;

    protected StreetCampaign() {}

    public StreetCampaign(UUID uuid, OffsetDateTime now) {
        super(uuid, now);
    }

    /**
     * Replaces what it says.
     *
     * @param territory the key of the territory inside which the respondents live
     * @param words what the list's text filter looks in
     */
    public void describe(FieldValues<StreetField> values, long territory, String words) {
        ACCESS.write(this, values);
        territoryId = territory;
        searchText = words;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public long territoryId() {
        return territoryId;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    /** Its last day. */
    public LocalDate closesOn() {
        return closesOn;
    }

    /** Gives its values but where. */
    public FieldValues<StreetField> values() {
        return ACCESS.values(this);
    }
}
