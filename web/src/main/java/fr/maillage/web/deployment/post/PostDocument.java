package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostView;
import fr.maillage.deployment.post.Standing;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import fr.maillage.web.shared.rest.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole post in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed and
 * sent back as it is.
 */
@Schema(
        name = "Post",
        description = "A post of conseiller numérique; whether it is occupied follows from its assignments")
public class PostDocument extends RecordDocument {

    private static final FieldAccess<PostDocument, PostField> ACCESS = new FieldAccess<PostDocument, PostField>(
                    PostField.class)
            .text(PostField.CODE, d -> d.code, (d, v) -> d.code = v)
            .text(PostField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .text(PostField.COORDINATOR, d -> d.coordinator, (d, v) -> d.coordinator = v)
            .text(PostField.TRAINING, d -> d.training, (d, v) -> d.training = v)
            .text(PostField.CONVENTION, d -> d.convention, (d, v) -> d.convention = v)
            .text(PostField.CONVENTION_ENDS_ON, d -> d.conventionEndsOn, (d, v) -> d.conventionEndsOn = v)
            .text(PostField.CONTRACT_ENDS_ON, d -> d.contractEndsOn, (d, v) -> d.contractEndsOn = v)
            .text(PostField.RETURNED_ON, d -> d.returnedOn, (d, v) -> d.returnedOn = v)
            .text(PostField.BONUS, d -> d.bonus, (d, v) -> d.bonus = v)
            .text(PostField.AGREED, d -> Amounts.text(d.agreed), (d, v) -> d.agreed = Amounts.of(v))
            .text(PostField.PAID, d -> Amounts.text(d.paid), (d, v) -> d.paid = Amounts.of(v))
            .text(PostField.INSTALMENT_1, d -> Amounts.text(d.instalment1), (d, v) -> d.instalment1 = Amounts.of(v))
            .text(PostField.INSTALMENT_1_ON, d -> d.instalment1On, (d, v) -> d.instalment1On = v)
            .text(PostField.INSTALMENT_2, d -> Amounts.text(d.instalment2), (d, v) -> d.instalment2 = Amounts.of(v))
            .text(PostField.INSTALMENT_2_ON, d -> d.instalment2On, (d, v) -> d.instalment2On = v)
            .text(PostField.INSTALMENT_3, d -> Amounts.text(d.instalment3), (d, v) -> d.instalment3 = Amounts.of(v))
            .text(PostField.INSTALMENT_3_ON, d -> d.instalment3On, (d, v) -> d.instalment3On = v)
            .text(PostField.OUTCOME, d -> d.outcome, (d, v) -> d.outcome = v)
            .text(PostField.YEARLY_COST, d -> Amounts.text(d.yearlyCost), (d, v) -> d.yearlyCost = Amounts.of(v))
            .text(PostField.NOTE, d -> d.note, (d, v) -> d.note = v);

    @Schema(description = "By which the national files call it; unique")
    public String code;

    @Schema(description = "Code of the territory on which it is kept: dep:93, ept:200058790, com:93032…")
    public String territory;

    @Schema(description = "yes or no")
    public String coordinator;

    @Schema(description = "none, planned, running or done")
    public String training;

    @Schema(description = "initial or renewal")
    public String convention;

    @Schema(description = "The last day, YYYY-MM-DD")
    public String conventionEndsOn;

    @Schema(description = "The last day, YYYY-MM-DD, as the national register has it")
    public String contractEndsOn;

    @Schema(description = "The first day on which it is no more, YYYY-MM-DD")
    public String returnedOn;

    @Schema(description = "yes or no")
    public String bonus;

    @Schema(description = "In euros")
    public BigDecimal agreed;

    @Schema(description = "In euros")
    public BigDecimal paid;

    @Schema(description = "In euros")
    public BigDecimal instalment1;

    @Schema(description = "When it was paid, YYYY-MM-DD")
    public String instalment1On;

    @Schema(description = "In euros")
    public BigDecimal instalment2;

    @Schema(description = "When it was paid, YYYY-MM-DD")
    public String instalment2On;

    @Schema(description = "In euros")
    public BigDecimal instalment3;

    @Schema(description = "When it was paid, YYYY-MM-DD")
    public String instalment3On;

    @Schema(description = "What follows after the convention: own-funds, shared, transferred, returned or undecided")
    public String outcome;

    @Schema(description = "In euros; without one, what the territory says of all posts")
    public BigDecimal yearlyCost;

    public String note;

    @Schema(readOnly = true, description = "The national code of the host of today")
    public String host;

    @Schema(readOnly = true)
    public String hostName;

    @Schema(readOnly = true, description = "Code of that host's commune, such as com:93032")
    public String commune;

    @Schema(readOnly = true, description = "occupied, vacant or returned, today")
    public String state;

    @Schema(readOnly = true, description = "Since when it stands so, YYYY-MM-DD; absent where nobody knows")
    public String since;

    @Schema(readOnly = true, description = "The day on which a vacant post goes back, YYYY-MM-DD")
    public String dueOn;

    @Schema(readOnly = true, description = "Until that day; negative afterwards")
    public Long daysLeft;

    static PostDocument of(PostView post, LocalDate today) {
        PostDocument document = new PostDocument();
        ACCESS.write(document, post.values());
        Standing standing = post.standing(today);
        document.tell(post);
        document.host = post.host();
        document.hostName = post.hostName();
        document.commune = post.commune();
        document.state = standing.state().code();
        document.since = day(standing.since());
        document.dueOn = day(standing.dueOn());
        document.daysLeft = standing.daysLeft();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<PostField> values() {
        return ACCESS.values(this);
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
