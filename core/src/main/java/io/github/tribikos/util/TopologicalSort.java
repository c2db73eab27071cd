package io.github.tribikos.util;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Sorts items so that each comes after those it depends on. Items that are free to move keep the order in which they
 * were given, so equal input gives equal output. Takes O((items + edges) log items) time and no recursion.
 *
 * <p>Items in a cycle cannot all come after what they depend on. There the sort cuts edges, each of which closes a cycle
 * with edges it keeps, and returns them: a table is then created without that foreign key, which is added afterwards.
 */
public final class TopologicalSort {
    private static final int UNSEEN = -1;

    private TopologicalSort() {}

    /**
     * A dependency: {@code before} has to come before {@code after}.
     *
     * @param <T> the type of the items
     */
    public record Edge<T>(T before, T after) {}

    /**
     * What a sort found.
     *
     * @param sorted each item once
     * @param cut the edges that {@code sorted} does not obey, in the order given; empty without cycles
     * @param cycles the groups of two or more items that depend on each other (strongly connected components), the
     *     items in the order given; empty without cycles
     * @param <T> the type of the items
     */
    public record Result<T>(List<T> sorted, List<Edge<T>> cut, List<List<T>> cycles) {
        /** Copies the lists. */
        public Result {
            sorted = List.copyOf(sorted);
            cut = List.copyOf(cut);
            cycles = List.copyOf(cycles);
        }
    }

    /**
     * Sorts the items. An item given twice counts once. An edge from an item to itself, or with an end that is not among
     * the items, asks for nothing: it is ignored and never reported as cut.
     */
    public static <T> Result<T> sort(Collection<? extends T> items, Collection<Edge<T>> edges) {
        Graph<T> graph = new Graph<>(items, edges);
        graph.findCycles();
        return new Result<>(graph.sorted(), graph.cutEdges(), graph.cycles);
    }

    /** The items and edges as numbers, and the state of one sort. */
    private static final class Graph<T> {
        private final List<T> items;
        private final List<Edge<T>> edges = new ArrayList<>();
        private final List<Integer> targets = new ArrayList<>(); // by edge
        private final List<List<Integer>> edgesFrom = new ArrayList<>(); // by item
        private final boolean[] isCut; // by edge
        private final List<List<T>> cycles = new ArrayList<>();

        Graph(Collection<? extends T> items, Collection<Edge<T>> edges) {
            Map<T, Integer> numbers = new LinkedHashMap<>();
            for (T item : items) {
                if (numbers.putIfAbsent(item, numbers.size()) == null) {
                    edgesFrom.add(new ArrayList<>());
                }
            }
            this.items = List.copyOf(numbers.keySet());
            for (Edge<T> edge : edges) {
                Integer before = numbers.get(edge.before());
                Integer after = numbers.get(edge.after());
                if (before != null && after != null && !before.equals(after)) {
                    edgesFrom.get(before).add(targets.size());
                    targets.add(after);
                    this.edges.add(edge);
                }
            }
            isCut = new boolean[targets.size()];
        }

        void findCycles() {
            new CycleFinder().search();
        }

        /** Kahn's algorithm; of the items that are ready, the one given first is next. */
        List<T> sorted() {
            int[] waitsFor = new int[items.size()];
            for (int edge = 0; edge < isCut.length; edge++) {
                waitsFor[targets.get(edge)] += isCut[edge] ? 0 : 1;
            }
            PriorityQueue<Integer> ready = new PriorityQueue<>();
            for (int item = 0; item < waitsFor.length; item++) {
                if (waitsFor[item] == 0) {
                    ready.add(item);
                }
            }
            List<T> sorted = new ArrayList<>(items.size());
            for (Integer item = ready.poll(); item != null; item = ready.poll()) {
                sorted.add(items.get(item));
                for (int edge : edgesFrom.get(item)) {
                    if (!isCut[edge] && --waitsFor[targets.get(edge)] == 0) {
                        ready.add(targets.get(edge));
                    }
                }
            }
            return sorted;
        }

        List<Edge<T>> cutEdges() {
            List<Edge<T>> cut = new ArrayList<>();
            for (int edge = 0; edge < isCut.length; edge++) {
                if (isCut[edge]) {
                    cut.add(edges.get(edge));
                }
            }
            return cut;
        }

        /**
         * Tarjan's strongly connected components (SIAM Journal on Computing 1(2), 1972) with an explicit path. An edge
         * back to an item on the path closes a cycle, so it is cut; what remains has no cycle.
         */
        private final class CycleFinder {
            private final int[] order = new int[items.size()]; // by item: when it was first seen
            private final int[] low = new int[items.size()]; // by item: the earliest open item it is known to reach
            private final int[] nextEdge = new int[items.size()];
            private final boolean[] isOnPath = new boolean[items.size()];
            private final boolean[] isOpen = new boolean[items.size()]; // its component is not complete
            private final Deque<Integer> path = new ArrayDeque<>();
            private final Deque<Integer> open = new ArrayDeque<>();
            private int seen;

            void search() {
                Arrays.fill(order, UNSEEN);
                for (int root = 0; root < order.length; root++) {
                    if (order[root] == UNSEEN) {
                        enter(root);
                    }
                    while (!path.isEmpty()) {
                        step(path.peek());
                    }
                }
            }

            private void enter(int item) {
                order[item] = seen;
                low[item] = seen++;
                isOnPath[item] = true;
                isOpen[item] = true;
                path.push(item);
                open.push(item);
            }

            private void step(int item) {
                List<Integer> outgoing = edgesFrom.get(item);
                if (nextEdge[item] == outgoing.size()) {
                    leave(item);
                    return;
                }
                int edge = outgoing.get(nextEdge[item]++);
                int target = targets.get(edge);
                if (order[target] == UNSEEN) {
                    enter(target);
                } else if (isOpen[target]) {
                    low[item] = Math.min(low[item], order[target]);
                    isCut[edge] = isOnPath[target];
                }
            }

            private void leave(int item) {
                path.pop();
                isOnPath[item] = false;
                if (!path.isEmpty()) {
                    low[path.peek()] = Math.min(low[path.peek()], low[item]);
                }
                if (low[item] == order[item]) {
                    closeComponent(item);
                }
            }

            private void closeComponent(int root) {
                List<Integer> members = new ArrayList<>();
                int member;
                do {
                    member = open.pop();
                    isOpen[member] = false;
                    members.add(member);
                } while (member != root);
                if (members.size() > 1) {
                    Collections.sort(members);
                    cycles.add(members.stream().<T>map(items::get).toList());
                }
            }
        }
    }
}
