package fr.maillage.web.plan.published;

import fr.maillage.plan.action.ProgressPolicy.Progress;
import fr.maillage.plan.published.PublishedPlan;
import fr.maillage.plan.published.PublishedPlanService;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.TermLabels;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The plan of a commune, or of the committee's territory, as everybody reads it. */
@Named("publishedPlan")
@RequestScoped
public class PublishedPlanView {

    @Inject
    private PublishedPlanService service;

    @Inject
    private TermLabels terms;

    @Inject
    private Texts texts;

    private String code;
    private PublishedPlan plan;

    /** A public with how many people of it were reached. */
    public record Public(String label, BigDecimal people) {}

    public void open() {
        plan = service.of(code);
    }

    public PublishedPlan getPlan() {
        return plan;
    }

    /** The publics that were reached, the most first. */
    public List<Public> getPublics() {
        return plan.publics().entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .map(people -> new Public(
                        terms.vocabularies().label(Vocabulary.AUDIENCE, people.getKey(), terms.language()),
                        people.getValue()))
                .toList();
    }

    /** Tells in words how many milestones are done; empty without any. */
    public String progress(Progress progress) {
        return progress.percent() == null
                ? ""
                : texts.of("plan.action.progress", progress.done(), progress.all(), progress.percent());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
