package fr.maillage.deployment.report;

import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.post.PostState;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Figure;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The posts of a territory in some sentences and figures. */
@ApplicationScoped
class EssentialSection extends DeploymentSection {

    EssentialSection() {
        super("essential", 10);
    }

    @Override
    protected List<ReportBlock> blocks(DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        Deployment posts = told.posts();
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Paragraph(words.get(
                "sentence.posts",
                posts.kept().size(),
                posts.hosts().size(),
                posts.places().size(),
                words.money(posts.stateAmount()))));
        if (posts.target() > 0) {
            blocks.add(new ReportBlock.Paragraph(
                    words.get("sentence.target", posts.target(), posts.inPlan(), posts.target() - posts.inPlan())));
        }
        if (!posts.overdue().isEmpty()) {
            blocks.add(new ReportBlock.Paragraph(words.get(
                    "sentence.overdue",
                    posts.overdue().size(),
                    String.join(
                            ", ",
                            posts.overdue().stream().map(post -> post.code()).toList()))));
        }
        blocks.add(new ReportBlock.Figures(List.of(
                figure(words.get("figure.occupied"), posts.states().get(PostState.OCCUPIED)),
                figure(words.get("figure.vacant"), posts.states().get(PostState.VACANT)),
                figure(words.get("figure.returned"), posts.states().get(PostState.RETURNED)),
                new Figure(
                        words.get("figure.cost"),
                        ReportValue.number(posts.yearlyCost()),
                        ValueFormat.FINE_DECIMAL,
                        words.get("euros"),
                        posts.withoutCost().isEmpty()
                                ? null
                                : words.get(
                                        "figure.cost.without",
                                        posts.withoutCost().size())))));
        return blocks;
    }

    private static Figure figure(String label, long count) {
        return new Figure(label, ReportValue.number(count), ValueFormat.INTEGER, "", null);
    }
}
