package fr.maillage.plan.chain;

import fr.maillage.diagnosis.said.Answer;
import fr.maillage.diagnosis.said.Answer.Stage;
import fr.maillage.diagnosis.said.FindingAnswers;
import fr.maillage.plan.action.Milestone;
import fr.maillage.plan.action.ProgressPolicy;
import fr.maillage.plan.action.ProgressPolicy.Progress;
import fr.maillage.plan.persistence.ChainRepository;
import fr.maillage.plan.persistence.ChainRepository.Answering;
import fr.maillage.plan.persistence.MilestoneRepository;
import fr.maillage.plan.result.ResultReader;
import fr.maillage.plan.result.ResultView;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The actions that answer findings. An idea is no answer yet, and an abandoned action none any more. */
@ApplicationScoped
class ActionAnswers implements FindingAnswers {

    @Inject
    private ChainRepository actions;

    @Inject
    private MilestoneRepository milestones;

    @Inject
    private ResultReader results;

    @Inject
    private Clock clock;

    @Override
    public Map<UUID, List<Answer>> of(Collection<UUID> findings) {
        List<Answering> found = actions.answering(findings).stream()
                .filter(action -> stage(action.state()).isPresent())
                .toList();
        if (found.isEmpty()) {
            return Map.of();
        }
        LocalDate today = ClockProducer.today(clock);
        List<Long> keys = found.stream().map(Answering::key).distinct().toList();
        Map<Long, List<Milestone>> steps =
                milestones.of(keys).stream().collect(Collectors.groupingBy(Milestone::action));
        Map<Long, List<ResultView>> told = results.told(keys, today).stream()
                .collect(Collectors.groupingBy(view -> view.result().action()));
        return found.stream()
                .collect(Collectors.groupingBy(
                        Answering::finding,
                        Collectors.mapping(
                                action -> answer(
                                        action,
                                        ProgressPolicy.progress(
                                                steps.getOrDefault(action.key(), List.of()).stream()
                                                        .map(Milestone::due)
                                                        .toList(),
                                                today),
                                        told.getOrDefault(action.key(), List.of())),
                                Collectors.toList())));
    }

    private static Answer answer(Answering action, Progress progress, List<ResultView> results) {
        return new Answer(
                action.title(),
                stage(action.state()).orElseThrow(),
                progress.done(),
                progress.all(),
                results.stream()
                        .filter(view -> view.standing() != null)
                        .map(view -> new Answer.Result(
                                view.result().label(),
                                view.standing().value(),
                                view.result().unit(),
                                view.result().target()))
                        .toList());
    }

    private static Optional<Stage> stage(String state) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.code().equals(state))
                .findFirst();
    }
}
