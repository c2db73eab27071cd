package io.github.tribikos.util;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.util.TopologicalSort.Edge;
import io.github.tribikos.util.TopologicalSort.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TopologicalSortTest {
    @Test
    void independentItemsKeepTheirOrder() {
        assertThat(TopologicalSort.sort(List.of("c", "a", "b", "a"), List.of()).sorted())
                .containsExactly("c", "a", "b");
    }

    @Test
    void onlyWhatHasToMoveMoves() {
        Result<String> result = TopologicalSort.sort(
                List.of("x", "addresses", "users", "y"), List.of(new Edge<>("users", "addresses")));
        assertThat(result.sorted()).containsExactly("x", "users", "addresses", "y");
        assertThat(result.cut()).isEmpty();
        assertThat(result.cycles()).isEmpty();
    }

    @Test
    void aCycleIsCutAtOneEdgeAndReported() {
        Result<String> result = TopologicalSort.sort(
                List.of("c", "b", "a", "alone"),
                List.of(new Edge<>("a", "b"), new Edge<>("b", "c"), new Edge<>("c", "a")));
        assertThat(result.cut()).containsExactly(new Edge<>("b", "c"));
        assertThat(result.sorted()).containsExactly("c", "a", "b", "alone");
        assertThat(result.cycles()).containsExactly(List.of("c", "b", "a"));
    }

    @Test
    void twoCyclesAreReportedApartAndItemsBetweenAreNoPartOfThem() {
        Result<Integer> result = TopologicalSort.sort(
                List.of(1, 2, 3, 4, 5),
                List.of(
                        new Edge<>(1, 2),
                        new Edge<>(2, 1),
                        new Edge<>(2, 3),
                        new Edge<>(3, 4),
                        new Edge<>(4, 5),
                        new Edge<>(5, 4)));
        assertThat(result.cycles()).containsExactlyInAnyOrder(List.of(1, 2), List.of(4, 5));
        assertThat(result.cut()).containsExactly(new Edge<>(2, 1), new Edge<>(5, 4));
        assertThat(result.sorted()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void edgesToTheItemItselfOrToStrangersAreIgnored() {
        Result<String> result = TopologicalSort.sort(
                List.of("b", "a"), List.of(new Edge<>("a", "a"), new Edge<>("a", "z"), new Edge<>("z", "b")));
        assertThat(result.sorted()).containsExactly("b", "a");
        assertThat(result.cut()).isEmpty();
        assertThat(result.cycles()).isEmpty();
    }

    @Test
    void anEdgeGivenTwiceIsCutTwice() {
        Edge<String> back = new Edge<>("b", "a");
        Result<String> result = TopologicalSort.sort(List.of("a", "b"), List.of(new Edge<>("a", "b"), back, back));
        assertThat(result.cut()).containsExactly(back, back);
        assertThat(result.sorted()).containsExactly("a", "b");
    }

    @Test
    @Timeout(20)
    void aChainOf200_000ItemsDoesNotOverflowTheStack() {
        List<Integer> items = IntStream.range(0, 200_000).boxed().toList();
        List<Edge<Integer>> edges = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            edges.add(new Edge<>(i, i - 1));
        }
        assertThat(TopologicalSort.sort(items, edges).sorted().get(0)).isEqualTo(199_999);
        edges.add(new Edge<>(0, 199_999));
        assertThat(TopologicalSort.sort(items, edges).cut()).hasSize(1);
    }

    @Test
    void randomGraphsObeyEveryEdgeThatIsNotCutAndCutOnlyInsideCycles() {
        Random random = new Random(20_240_517);
        for (int round = 0; round < 2_000; round++) {
            int size = 1 + random.nextInt(12);
            List<Integer> items = IntStream.range(0, size).boxed().toList();
            List<Edge<Integer>> edges = new ArrayList<>();
            for (int i = random.nextInt(2 * size); i > 0; i--) {
                edges.add(new Edge<>(random.nextInt(size), random.nextInt(size)));
            }
            Result<Integer> result = TopologicalSort.sort(items, edges);
            assertThat(result.sorted()).containsExactlyInAnyOrderElementsOf(items);
            assertThat(TopologicalSort.sort(items, edges)).isEqualTo(result);
            Set<Edge<Integer>> cut = new HashSet<>(result.cut());
            for (Edge<Integer> edge : edges) {
                boolean isObeyed =
                        result.sorted().indexOf(edge.before()) < result.sorted().indexOf(edge.after());
                boolean isSelf = edge.before().equals(edge.after());
                assertThat(isSelf || isObeyed != cut.contains(edge))
                        .as("%s of %s", edge, edges)
                        .isTrue();
                boolean isInCycle = result.cycles().stream()
                        .anyMatch(cycle -> cycle.contains(edge.before()) && cycle.contains(edge.after()));
                assertThat(isSelf || isInCycle == reaches(edge.after(), edge.before(), edges))
                        .isTrue();
                assertThat(!cut.contains(edge) || isInCycle).isTrue();
            }
        }
    }

    private static boolean reaches(int from, int to, List<Edge<Integer>> edges) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        int before;
        do {
            before = reached.size();
            edges.stream().filter(edge -> reached.contains(edge.before())).forEach(edge -> reached.add(edge.after()));
        } while (reached.size() > before);
        return reached.contains(to);
    }
}
