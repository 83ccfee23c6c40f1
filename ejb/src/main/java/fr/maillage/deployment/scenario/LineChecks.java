package fr.maillage.deployment.scenario;

import fr.maillage.deployment.dropin.DropInChecks;
import fr.maillage.deployment.dropin.DropInPlaces.Where;
import fr.maillage.deployment.post.Checked;
import fr.maillage.deployment.post.Host;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostView;
import fr.maillage.deployment.scenario.LineField.Codes;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of lines: what each proposal asks for, and that a scenario says one thing of a post. */
@ApplicationScoped
public class LineChecks {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private static final Set<String> GOING = Set.of(Codes.OPEN, Codes.MOVE);

    private static final List<LineField> HELD =
            List.of(LineField.PLACE, LineField.ADDRESS, LineField.OPENING_HOURS, LineField.WEEKS);

    @Inject
    private Checked checked;

    /**
     * A line in normal form: the host by its code, and where a post is now where nobody says what it leaves.
     *
     * @param before what it said until now; nothing for a new one
     * @param others the other lines of the scenario
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    public FieldValues<LineField> check(
            FieldValues<LineField> input,
            FieldValues<LineField> before,
            Collection<Line> others,
            LineReferences.Known known) {
        FieldValidator<LineField> check = checked.by(LineField.class, input, before);
        String proposal = check.right(LineField.PROPOSAL).orElse("");
        check.right(LineField.DAY)
                .filter(day -> LocalDate.parse(day).getYear() < FIRST_YEAR
                        || LocalDate.parse(day).getYear() > LAST_YEAR)
                .ifPresent(
                        day -> check.wrong(LineField.DAY, "deployment-day-year", day, "" + FIRST_YEAR, "" + LAST_YEAR));
        reference(check, proposal, known);
        places(check, proposal, known);
        held(check, proposal, known);
        host(check, known);
        cost(check, proposal);
        check.right(LineField.CODE)
                .filter(code -> others.stream().anyMatch(other -> other.code().equals(code)))
                .ifPresent(code -> check.wrong(LineField.CODE, "deployment-line-code-taken", code));
        check.right(LineField.REFERENCE)
                .flatMap(reference -> others.stream()
                        .filter(other -> other.kept() != LineState.REFUSED)
                        .filter(other -> reference.equals(other.reference()))
                        .filter(other -> other.post() == Codes.POST.equals(input.text(LineField.OBJECT)))
                        .findFirst())
                .ifPresent(other -> check.wrong(
                        LineField.REFERENCE, "deployment-line-post-twice", other.reference(), other.code()));
        return check.values();
    }

    private static void reference(FieldValidator<LineField> check, String proposal, LineReferences.Known known) {
        Optional<String> reference = check.right(LineField.REFERENCE);
        if (Codes.OPEN.equals(proposal)) {
            reference.ifPresent(code -> check.wrong(LineField.REFERENCE, "deployment-line-open-reference", code));
            return;
        }
        if (reference.isEmpty()) {
            if (check.text(LineField.REFERENCE).isEmpty()) {
                check.wrong(LineField.REFERENCE, "required", null);
            }
            return;
        }
        if (Codes.POST.equals(check.right(LineField.OBJECT).orElse(null))) {
            Optional<PostView> post = known.post(reference.get());
            if (post.isEmpty()) {
                check.wrong(LineField.REFERENCE, "deployment-line-post-unknown", reference.get());
            } else {
                post(check, post.get(), known);
            }
        }
    }

    private static void post(FieldValidator<LineField> check, PostView post, LineReferences.Known known) {
        String place = known.place(post);
        if (!known.inside(place)) {
            check.wrong(LineField.REFERENCE, "deployment-line-post-outside", post.code());
        }
        if (known.returned(post)) {
            check.wrong(
                    LineField.REFERENCE,
                    "deployment-line-post-returned",
                    post.code(),
                    post.values().text(PostField.RETURNED_ON));
        }
        Optional<String> from = check.right(LineField.FROM);
        if (check.text(LineField.FROM).isEmpty()) {
            check.normal(LineField.FROM, List.of(place));
        } else if (from.isPresent() && !from.get().equals(place)) {
            check.wrong(
                    LineField.FROM,
                    "deployment-line-elsewhere",
                    from.get(),
                    post.code(),
                    post.communeName() == null ? post.territoryName() : post.communeName());
        }
    }

    private static void places(FieldValidator<LineField> check, String proposal, LineReferences.Known known) {
        for (LineField field : List.of(LineField.FROM, LineField.TO)) {
            check.right(field)
                    .filter(code -> !known.inside(code))
                    .ifPresent(code -> check.wrong(field, "deployment-line-outside", code));
        }
        Optional<String> to = check.text(LineField.TO);
        if (GOING.contains(proposal) && to.isEmpty()) {
            check.wrong(LineField.TO, "required", null);
        }
        if (Codes.OPEN.equals(proposal)) {
            check.right(LineField.FROM)
                    .ifPresent(code -> check.wrong(LineField.FROM, "deployment-line-open-from", code));
        }
        if (Codes.CLOSE.equals(proposal)) {
            check.right(LineField.TO).ifPresent(code -> check.wrong(LineField.TO, "deployment-line-close-to", code));
        }
        boolean stays = to.isPresent() && to.equals(check.text(LineField.FROM));
        if (Codes.MOVE.equals(proposal) && stays) {
            check.right(LineField.TO).ifPresent(code -> check.wrong(LineField.TO, "deployment-line-move-to", code));
        }
        if (Codes.KEEP.equals(proposal) && to.isPresent() && !stays) {
            check.right(LineField.TO).ifPresent(code -> check.wrong(LineField.TO, "deployment-line-keep-to", code));
        }
    }

    /** Where and when a drop-in is held is said of one that opens or moves alone. */
    private static void held(FieldValidator<LineField> check, String proposal, LineReferences.Known known) {
        boolean asked = GOING.contains(proposal)
                && Codes.DROP_IN.equals(check.right(LineField.OBJECT).orElse(null));
        if (!asked) {
            HELD.forEach(
                    field -> check.right(field).ifPresent(text -> check.wrong(field, "deployment-line-held", text)));
            return;
        }
        check.right(LineField.OPENING_HOURS).ifPresent(text -> {
            Optional<String> week = DropInChecks.week(text);
            if (week.isEmpty()) {
                check.wrong(LineField.OPENING_HOURS, "deployment-dropin-hours", text);
            } else {
                check.normal(LineField.OPENING_HOURS, List.of(week.get()));
            }
        });
        Optional<String> place = check.right(LineField.PLACE);
        Optional<String> address = check.right(LineField.ADDRESS);
        if (place.isEmpty()) {
            address.ifPresent(text -> check.wrong(LineField.PLACE, "required", null));
            return;
        }
        check.right(LineField.TO).ifPresent(to -> {
            int places =
                    known.places(new Where(place.get(), null, null, to, null)).size();
            if (places > 1) {
                check.wrong(LineField.PLACE, "deployment-dropin-place-many", place.get());
            } else if (places == 0 && address.isEmpty()) {
                check.wrong(LineField.PLACE, "deployment-line-place-unknown", place.get());
            }
        });
    }

    private static void host(FieldValidator<LineField> check, LineReferences.Known known) {
        check.right(LineField.HOST).ifPresent(text -> {
            List<Host> hosts = known.hosts(text);
            if (hosts.isEmpty()) {
                check.wrong(LineField.HOST, "deployment-line-host-unknown", text);
            } else if (hosts.size() > 1) {
                check.wrong(LineField.HOST, "deployment-line-host-several", text);
            } else {
                check.normal(LineField.HOST, List.of(hosts.get(0).code()));
            }
        });
    }

    private static void cost(FieldValidator<LineField> check, String proposal) {
        Optional<BigDecimal> cost =
                check.right(LineField.YEARLY_COST).map(BigDecimal::new).filter(amount -> amount.signum() > 0);
        if (cost.isPresent() && Codes.CLOSE.equals(proposal)) {
            check.wrong(
                    LineField.YEARLY_COST,
                    "deployment-line-close-cost",
                    cost.get().toPlainString());
        } else if (cost.isPresent() && check.text(LineField.PAYER).isEmpty()) {
            check.wrong(LineField.PAYER, "deployment-line-payer", cost.get().toPlainString());
        }
    }
}
