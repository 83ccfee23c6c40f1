package fr.maillage.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;

/** Part of a line that is the same in all versions of its frame. */
@Entity
@Table(name = "frame_line")
public class LineIdentity {

    @Id
    @SequenceGenerator(name = "frame_line_seq", sequenceName = "frame_line_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "frame_line_seq")
    private Long id;

    private UUID uuid;

    @Column(name = "frame_id")
    private long frameId;

    private String code;

    private String level;

    protected LineIdentity() {}

    public LineIdentity(UUID uuid, long frame, String code, String level) {
        this.uuid = uuid;
        this.frameId = frame;
        this.code = code;
        this.level = level;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public long frameId() {
        return frameId;
    }

    public String code() {
        return code;
    }

    public String level() {
        return level;
    }
}
