package fr.maillage.diagnosis.model;

import fr.maillage.diagnosis.survey.SurveyField;
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

/** A survey as its table keeps it, without its questions. */
@Entity
@Table(name = "survey")
public class Survey extends LinkedRecord {

    private static final FieldAccess<Survey, SurveyField> ACCESS = new FieldAccess<Survey, SurveyField>(
                    SurveyField.class)
            .text(SurveyField.TITLE, c -> c.title, (c, text) -> c.title = text)
            .text(SurveyField.SIDE, c -> c.side, (c, text) -> c.side = text)
            .day(SurveyField.OPENS_ON, c -> c.opensOn, (c, day) -> c.opensOn = day)
            .day(SurveyField.CLOSES_ON, c -> c.closesOn, (c, day) -> c.closesOn = day)
            .text(SurveyField.INTRODUCTION, c -> c.introduction, (c, text) -> c.introduction = text)
            .number(SurveyField.GOAL, c -> c.goal, (c, number) -> c.goal = number);

    @Id
    @SequenceGenerator(name = "survey_seq", sequenceName = "survey_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_seq")
    private Long id;

    private String title;

    @Column(name = "territory_id")
    private long territoryId;

    private String side;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    private String introduction;

    private Integer goal;

    @Column(name = "search_text")
    private String searchText;

    protected Survey() {}

    public Survey(UUID uuid, OffsetDateTime now) {
        super(uuid, now);
    }

    /**
     * Replaces what it says.
     *
     * @param territory the key of the territory in whose communes people answer
     * @param words what the list's text filter looks in
     */
    public void describe(FieldValues<SurveyField> values, long territory, String words) {
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
    public FieldValues<SurveyField> values() {
        return ACCESS.values(this);
    }
}
