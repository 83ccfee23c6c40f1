package fr.maillage.deployment.post;

import fr.maillage.deployment.persistence.PostRepository;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rules of posts with all that they ask. */
@ApplicationScoped
public class PostChecks {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private static final List<PostField> DAYS = List.of(
            PostField.CONVENTION_ENDS_ON,
            PostField.CONTRACT_ENDS_ON,
            PostField.RETURNED_ON,
            PostField.INSTALMENT_1_ON,
            PostField.INSTALMENT_2_ON,
            PostField.INSTALMENT_3_ON);

    @Inject
    private PostRepository posts;

    @Inject
    private Checked checked;

    /**
     * A post in normal form.
     *
     * @param before what it said until now; nothing for a new one
     * @param assigned when somebody holds it, as its assignments say
     * @param self its identifier; null for a new one
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    public FieldValues<PostField> check(
            FieldValues<PostField> input, FieldValues<PostField> before, List<Occupation> assigned, UUID self) {
        FieldValidator<PostField> check = checked.by(PostField.class, input, before);
        for (PostField field : DAYS) {
            check.right(field)
                    .filter(day -> LocalDate.parse(day).getYear() < FIRST_YEAR
                            || LocalDate.parse(day).getYear() > LAST_YEAR)
                    .ifPresent(day -> check.wrong(field, "deployment-day-year", day, "" + FIRST_YEAR, "" + LAST_YEAR));
        }
        check.right(PostField.AGREED)
                .map(BigDecimal::new)
                .ifPresent(agreed -> check.right(PostField.PAID)
                        .filter(paid -> new BigDecimal(paid).compareTo(agreed) > 0)
                        .ifPresent(paid ->
                                check.wrong(PostField.PAID, "deployment-paid-more", paid, agreed.toPlainString())));
        returned(check, assigned);
        if (!input.list(PostField.CODE).equals(before.list(PostField.CODE))) {
            check.right(PostField.CODE)
                    .flatMap(posts::coded)
                    .filter(other -> !other.uuid().equals(self))
                    .ifPresent(other -> check.wrong(PostField.CODE, "deployment-post-code-taken", other.code()));
        }
        return check.values();
    }

    /** A post that somebody holds is not returned. */
    private static void returned(FieldValidator<PostField> check, List<Occupation> assigned) {
        LocalDate contract =
                check.right(PostField.CONTRACT_ENDS_ON).map(LocalDate::parse).orElse(null);
        check.right(PostField.RETURNED_ON)
                .ifPresent(day -> OccupancyPolicy.heldAfter(
                                OccupancyPolicy.occupations(assigned, contract), LocalDate.parse(day))
                        .ifPresent(held -> {
                            if (held.to() == null) {
                                check.wrong(PostField.RETURNED_ON, "deployment-returned-held", day);
                            } else {
                                check.wrong(
                                        PostField.RETURNED_ON,
                                        "deployment-returned-occupied",
                                        day,
                                        held.to().toString());
                            }
                        }));
    }
}
