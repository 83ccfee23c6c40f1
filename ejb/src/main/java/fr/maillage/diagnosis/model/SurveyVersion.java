package fr.maillage.diagnosis.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The questions of a survey as they were asked from some day on. */
@Entity
@Table(name = "survey_form")
public class SurveyVersion {

    @Id
    @SequenceGenerator(name = "survey_form_seq", sequenceName = "survey_form_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_form_seq")
    private Long id;

    @Column(name = "survey_id")
    private long surveyId;

    private int number;

    private String questions;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected SurveyVersion() {}

    /**
     * A version.
     *
     * @param number from 1
     * @param questions as JSON
     */
    public SurveyVersion(long survey, int number, String questions, OffsetDateTime now) {
        this.surveyId = survey;
        this.number = number;
        this.questions = questions;
        this.createdAt = now;
    }

    public Long id() {
        return id;
    }

    public long surveyId() {
        return surveyId;
    }

    public int number() {
        return number;
    }

    /** As JSON. */
    public String questions() {
        return questions;
    }

    /** Replaces the questions, which nobody has answered. */
    public void ask(String others) {
        questions = others;
    }
}
