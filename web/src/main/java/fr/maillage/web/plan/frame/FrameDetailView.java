package fr.maillage.web.plan.frame;

import fr.maillage.plan.frame.FrameDetail;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.plan.scheme.Adoption;
import fr.maillage.plan.scheme.AdoptionService;
import fr.maillage.plan.scheme.VersionDetail;
import fr.maillage.plan.scheme.VersionService;
import fr.maillage.plan.scheme.VersionView;
import fr.maillage.record.RecordService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The page of a frame: the version in force or another one, and what can be done with the one that is worked on. */
@Named
@ViewScoped
public class FrameDetailView extends RecordDetailView<FrameDetail, FrameField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private FrameService frames;

    @Inject
    private VersionService versions;

    @Inject
    private AdoptionService adoptions;

    @Inject
    private FrameLabels labels;

    @Inject
    private Clock clock;

    private String asked;
    private String submittedOn;
    private String adoptedOn;
    private String assembly;
    private String deliberation;

    /** The version of the page's version when it was read, for the check that nobody changed it meanwhile. */
    private int seen;

    private transient VersionDetail shown;

    public FrameDetailView() {
        super(FrameField.class, "plan.frame");
    }

    @Override
    protected RecordService<FrameDetail, FrameField> service() {
        return frames;
    }

    @Override
    protected RecordLabels<FrameField> labels() {
        return labels;
    }

    @Override
    public void load() {
        super.load();
        shown = null;
        seen = getShown().version().version();
        if (submittedOn == null) {
            submittedOn = ClockProducer.today(clock).toString();
        }
    }

    /** The version that the address names, else the one in force, else the latest. */
    public VersionDetail getShown() {
        if (shown == null) {
            shown = asked == null || asked.isBlank()
                    ? versions.current(uuid())
                    : versions.get(Identifiers.of("plan.version", asked));
            if (!shown.frame().id().equals(uuid())) {
                throw Problem.notFound("plan.version", asked);
            }
        }
        return shown;
    }

    /** A version that is being worked on while another one is shown; null where there is none. */
    public VersionView getOther() {
        return getShown().versions().stream()
                .filter(v -> v.draft() || v.submitted())
                .filter(v -> !v.id().equals(getShown().version().id()))
                .findFirst()
                .orElse(null);
    }

    /** The version before one, to set them side by side; null for the first. */
    public VersionView before(VersionView version) {
        return earlier(version).orElse(null);
    }

    private Optional<VersionView> earlier(VersionView version) {
        return getShown().versions().stream()
                .filter(v -> v.number() < version.number())
                .findFirst();
    }

    public String submit() {
        adoptions.submit(getShown().version().id(), seen, day("submittedOn", submittedOn));
        return done("submitted");
    }

    public String withdraw() {
        adoptions.withdraw(getShown().version().id(), seen);
        return done("withdrawn");
    }

    public String adopt() {
        adoptions.adopt(
                getShown().version().id(), seen, new Adoption(day("adoptedOn", adoptedOn), assembly, deliberation));
        return done("adopted");
    }

    /** Opens a draft and goes to it. */
    public String revise() {
        VersionDetail draft = adoptions.revise(getShown().version().id(), seen);
        Notice.success("plan.frame.done.revised");
        return page() + "?faces-redirect=true&id=" + getId() + "&version="
                + draft.version().id();
    }

    private String done(String what) {
        Notice.success("plan.frame.done." + what);
        return page() + "?faces-redirect=true&id=" + getId() + "&version="
                + getShown().version().id();
    }

    private static LocalDate day(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw Problem.invalid(field, "plan-date", text);
        }
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getSubmittedOn() {
        return submittedOn;
    }

    public void setSubmittedOn(String submittedOn) {
        this.submittedOn = submittedOn;
    }

    public String getAdoptedOn() {
        return adoptedOn;
    }

    public void setAdoptedOn(String adoptedOn) {
        this.adoptedOn = adoptedOn;
    }

    public String getAssembly() {
        return assembly;
    }

    public void setAssembly(String assembly) {
        this.assembly = assembly;
    }

    public String getDeliberation() {
        return deliberation;
    }

    public void setDeliberation(String deliberation) {
        this.deliberation = deliberation;
    }
}
