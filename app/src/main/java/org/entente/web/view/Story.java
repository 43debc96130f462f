package org.entente.web.view;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.record.Event;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * The story that an event belongs to, in order of time.
 *
 * @param earlier what lies further back and is folded
 * @param before what came before it, the nearest last
 * @param itself the event
 * @param after what came after it, the nearest first
 * @param later what lies further ahead and is folded
 * @param undated what belongs to the story and has no date
 */
public record Story(
        List<Step> earlier, List<Step> before, Step itself, List<Step> after, List<Step> later, Folded<Step> undated) {
    private static final int NEAR = 4;

    /**
     * An event of the story.
     *
     * @param event the event
     * @param when its days in words, or null
     */
    public record Step(Event event, @Nullable String when) {
        static Step of(Event event) {
            TimeRange time = event.time();
            return new Step(event, time == null ? null : Words.of(time));
        }
    }

    /** @param story in order of time, {@code event} included */
    static Story of(Event event, List<Event> story) {
        int at = IntStream.range(0, story.size())
                .filter(i -> story.get(i).id().equals(event.id()))
                .findFirst()
                .orElse(story.size());
        List<Step> before = story.subList(0, at).stream()
                .map(Step::of)
                .filter(s -> s.when() != null)
                .toList();
        List<Step> rest = story.stream()
                .skip(at)
                .filter(e -> !e.id().equals(event.id()))
                .map(Step::of)
                .toList();
        List<Step> after = rest.stream().filter(s -> s.when() != null).toList();
        List<Step> undated = story.stream()
                .filter(e -> !e.id().equals(event.id()))
                .map(Step::of)
                .filter(s -> s.when() == null)
                .toList();
        int from = Math.max(0, before.size() - NEAR);
        int to = Math.min(NEAR, after.size());
        return new Story(
                before.subList(0, from),
                before.subList(from, before.size()),
                Step.of(event),
                after.subList(0, to),
                after.subList(to, after.size()),
                Folded.of(undated, NEAR));
    }

    /** Whether there is anything but the event itself. */
    public boolean told() {
        return !before.isEmpty() || !after.isEmpty() || undated.size() > 0;
    }
}
