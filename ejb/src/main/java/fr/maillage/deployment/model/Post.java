package fr.maillage.deployment.model;

import fr.maillage.deployment.post.PostField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.record.model.ArchivableRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A post as its table keeps it; its hosts and assignments are in tables of their own. */
@Entity
@Table(name = "post")
public class Post extends ArchivableRecord {

    private static final FieldAccess<Post, PostField> ACCESS = new FieldAccess<Post, PostField>(PostField.class)
            .text(PostField.CODE, p -> p.code, (p, text) -> p.code = text)
            .text(PostField.COORDINATOR, p -> p.coordinator, (p, text) -> p.coordinator = text)
            .text(PostField.TRAINING, p -> p.training, (p, text) -> p.training = text)
            .text(PostField.CONVENTION, p -> p.convention, (p, text) -> p.convention = text)
            .day(PostField.CONVENTION_ENDS_ON, p -> p.conventionEndsOn, (p, day) -> p.conventionEndsOn = day)
            .day(PostField.CONTRACT_ENDS_ON, p -> p.contractEndsOn, (p, day) -> p.contractEndsOn = day)
            .day(PostField.RETURNED_ON, p -> p.returnedOn, (p, day) -> p.returnedOn = day)
            .text(PostField.BONUS, p -> p.bonus, (p, text) -> p.bonus = text)
            .text(PostField.AGREED, p -> written(p.agreed), (p, text) -> p.agreed = amount(text))
            .text(PostField.PAID, p -> written(p.paid), (p, text) -> p.paid = amount(text))
            .text(PostField.INSTALMENT_1, p -> written(p.instalment1), (p, text) -> p.instalment1 = amount(text))
            .day(PostField.INSTALMENT_1_ON, p -> p.instalment1On, (p, day) -> p.instalment1On = day)
            .text(PostField.INSTALMENT_2, p -> written(p.instalment2), (p, text) -> p.instalment2 = amount(text))
            .day(PostField.INSTALMENT_2_ON, p -> p.instalment2On, (p, day) -> p.instalment2On = day)
            .text(PostField.INSTALMENT_3, p -> written(p.instalment3), (p, text) -> p.instalment3 = amount(text))
            .day(PostField.INSTALMENT_3_ON, p -> p.instalment3On, (p, day) -> p.instalment3On = day)
            .text(PostField.OUTCOME, p -> p.outcome, (p, text) -> p.outcome = text)
            .text(PostField.YEARLY_COST, p -> written(p.yearlyCost), (p, text) -> p.yearlyCost = amount(text))
            .text(PostField.NOTE, p -> p.note, (p, text) -> p.note = text);

    @Id
    @SequenceGenerator(name = "post_seq", sequenceName = "post_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post_seq")
    private Long id;

    private String code;

    @Column(name = "territory_id")
    private long territoryId;

    private String coordinator;

    private String training;

    private String convention;

    @Column(name = "convention_ends_on")
    private LocalDate conventionEndsOn;

    @Column(name = "contract_ends_on")
    private LocalDate contractEndsOn;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    private String bonus;

    private BigDecimal agreed;

    private BigDecimal paid;

    private BigDecimal instalment1;

    @Column(name = "instalment1_on")
    private LocalDate instalment1On;

    private BigDecimal instalment2;

    @Column(name = "instalment2_on")
    private LocalDate instalment2On;

    private BigDecimal instalment3;

    @Column(name = "instalment3_on")
    private LocalDate instalment3On;

    private String outcome;

    @Column(name = "yearly_cost")
    private BigDecimal yearlyCost;

    private String note;

    @Column(name = "search_text")
    private String searchText;

    protected Post() {}

    public Post(UUID uuid, OffsetDateTime now) {
        super(uuid, now);
    }

    private static BigDecimal amount(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static String written(BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    @Override
    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public long territoryId() {
        return territoryId;
    }

    /**
     * Replaces what it says.
     *
     * @param territory the key of where it is kept
     * @param searched what the text filter looks in
     */
    public void describe(FieldValues<PostField> values, long territory, String searched) {
        ACCESS.write(this, values);
        territoryId = territory;
        searchText = searched;
    }
}
