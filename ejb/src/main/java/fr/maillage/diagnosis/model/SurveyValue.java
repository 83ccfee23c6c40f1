package fr.maillage.diagnosis.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;

/** Answer of somebody to a question, or one of the things that she ticked. */
@Entity
@Table(name = "survey_value")
public class SurveyValue {

    /** Free words that nobody of the committee has read. */
    public static final String WAITING = "waiting";

    /** Free words that every reader of the results may read. */
    public static final String SHOWN = "shown";

    /** Free words that stay out of the results. */
    public static final String PUT_AWAY = "put-away";

    @Id
    @SequenceGenerator(name = "survey_value_seq", sequenceName = "survey_value_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_value_seq")
    private Long id;

    @Column(name = "answer_id")
    private long answerId;

    @Column(name = "survey_id")
    private long surveyId;

    private String question;

    private int rank;

    private String said;

    private String review;

    private UUID uuid;

    protected SurveyValue() {}

    /**
     * A value.
     *
     * @param rank among those that she gave to the question, from 0
     * @param words whether these are words of her own, which wait to be read
     */
    public SurveyValue(SurveyAnswer answer, String question, int rank, String said, boolean words) {
        this.answerId = answer.id();
        this.surveyId = answer.surveyId();
        this.question = question;
        this.rank = rank;
        this.said = said;
        this.review = words ? WAITING : null;
        this.uuid = words ? UUID.randomUUID() : null;
    }

    public Long id() {
        return id;
    }

    public String question() {
        return question;
    }

    /** Among those that she gave to the question, from 0. */
    public int rank() {
        return rank;
    }

    /** The name of a choice, a number, a day, or her words. */
    public String said() {
        return said;
    }

    /** By which findings name free words; null for everything else. */
    public UUID uuid() {
        return uuid;
    }

    /** Of free words: waiting, shown or put-away; null for everything else. */
    public String review() {
        return review;
    }
}
