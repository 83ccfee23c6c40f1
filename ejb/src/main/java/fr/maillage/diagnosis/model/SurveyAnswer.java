package fr.maillage.diagnosis.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One filled-in questionnaire, without a name. It never changes; what stands in it are {@link SurveyValue}s. */
@Entity
@Table(name = "survey_answer")
public class SurveyAnswer {

    public static final String LINK = "link";
    public static final String INTERVIEWER = "interviewer";
    public static final String FILE = "file";

    @Id
    @SequenceGenerator(name = "survey_answer_seq", sequenceName = "survey_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_answer_seq")
    private Long id;

    @Column(name = "survey_id")
    private long surveyId;

    @Column(name = "form_id")
    private long formId;

    @Column(name = "entry_key")
    private String entryKey;

    private String source;

    private boolean consented;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "commune_id")
    private long communeId;

    private String audience;

    @Column(name = "receipt_hash")
    private String receiptHash;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected SurveyAnswer() {}

    /**
     * A questionnaire.
     *
     * @param key by which the same one, sent again, is known
     * @param source link, interviewer or file; who answers by a file was asked elsewhere
     * @param audience null where nothing is said
     * @param receipt the digest of the code that opens and erases it; null for none
     */
    public SurveyAnswer(
            SurveyVersion form,
            String key,
            String source,
            LocalDate answeredOn,
            long commune,
            String audience,
            String receipt,
            OffsetDateTime now) {
        this.surveyId = form.surveyId();
        this.formId = form.id();
        this.entryKey = key;
        this.source = source;
        this.consented = !FILE.equals(source);
        this.answeredOn = answeredOn;
        this.communeId = commune;
        this.audience = audience;
        this.receiptHash = receipt;
        this.createdAt = now;
    }

    public Long id() {
        return id;
    }

    public long surveyId() {
        return surveyId;
    }

    /** Tells by which way it came: link, interviewer or file. */
    public String source() {
        return source;
    }

    /** Tells if who answered agreed to what her answers serve; a file does not say it. */
    public boolean consented() {
        return consented;
    }

    /** Null where nothing is said. */
    public String audience() {
        return audience;
    }
}
