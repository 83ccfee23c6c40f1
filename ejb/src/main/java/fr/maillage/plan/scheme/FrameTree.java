package fr.maillage.plan.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of a version: axes in their order, below each its objectives. */
public final class FrameTree {

    private static final Comparator<FrameLine> ORDER =
            Comparator.comparingInt(FrameLine::rank).thenComparingLong(FrameLine::key);

    private final List<FrameLine> lines;

    /** @param axis the axis itself */
    public record Branch(FrameLine axis, List<FrameLine> objectives) {}

    public FrameTree(List<FrameLine> lines) {
        this.lines = lines.stream().sorted(ORDER).toList();
    }

    /** The axes, each with its objectives. */
    public List<Branch> branches() {
        return lines.stream()
                .filter(FrameLine::isAxis)
                .map(axis -> new Branch(axis, below(axis.key())))
                .toList();
    }

    /** All lines, each axis before its objectives. */
    public List<FrameLine> lines() {
        List<FrameLine> all = new ArrayList<>();
        for (Branch branch : branches()) {
            all.add(branch.axis());
            all.addAll(branch.objectives());
        }
        return all;
    }

    /** The objectives of an axis. */
    public List<FrameLine> below(long axis) {
        return lines.stream()
                .filter(line -> line.axis() != null && line.axis() == axis)
                .toList();
    }

    /** Those that stand beside a line or would: the axes, or the objectives of one axis; null for axes. */
    public List<FrameLine> beside(Long axis) {
        return axis == null ? lines.stream().filter(FrameLine::isAxis).toList() : below(axis);
    }

    public Optional<FrameLine> find(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    public Optional<FrameLine> find(UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
