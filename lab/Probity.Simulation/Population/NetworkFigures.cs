namespace Probity.Simulation.Population;

/// <summary>Figures by which a population's ties are compared with those of real people.</summary>
/// <param name="Degree">Ties per person.</param>
/// <param name="Clustering">Share of pairs of a person's contacts who are tied themselves, averaged over people (Watts and Strogatz 1998).</param>
/// <param name="AgeLikeness">Correlation of the ages of friends.</param>
/// <param name="StrengthAndOverlap">Correlation of a tie's strength and the overlap of its ends' contacts, positive in real networks (Onnela et al. 2007).</param>
public sealed record NetworkFigures(double Degree, double Clustering, double AgeLikeness, double StrengthAndOverlap)
{
    /// <summary>Measured on every stride-th person.</summary>
    public static NetworkFigures Of(SyntheticPopulation population, int stride = 1)
    {
        ArgumentNullException.ThrowIfNull(population);
        var network = population.Ties.Network;
        var clustering = new Moments();
        var likeness = new Moments();
        var overlap = new Moments();
        for (var person = 0; person < network.People; person += stride)
        {
            var contacts = network.NeighboursOf(person);
            if (contacts.Length >= 2)
                clustering.Add(Closed(population, contacts), 0);
            for (var place = 0; place < contacts.Length; place++)
            {
                var slot = network.Offsets[person] + place;
                overlap.Add(population.Ties.Strengths[slot], Overlap(contacts, network.NeighboursOf(contacts[place])));
                if (population.Ties.Kinds[slot] == TieKind.Friend)
                    likeness.Add(population.Attributes.Age[person], population.Attributes.Age[contacts[place]]);
            }
        }

        return new NetworkFigures(network.MeanDegree, clustering.Mean, likeness.Correlation, overlap.Correlation);
    }

    private static double Closed(SyntheticPopulation population, ReadOnlySpan<int> contacts)
    {
        var closed = 0;
        for (var first = 0; first < contacts.Length; first++)
        {
            for (var second = first + 1; second < contacts.Length; second++)
                closed += population.Ties.Network.AreTied(contacts[first], contacts[second]) ? 1 : 0;
        }

        return 2.0 * closed / (contacts.Length * (contacts.Length - 1.0));
    }

    // Contacts in common, as a share of all contacts of either end but for the ends themselves.
    private static double Overlap(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var (common, first, second) = (0, 0, 0);
        while (first < one.Length && second < other.Length)
        {
            common += one[first] == other[second] ? 1 : 0;
            (first, second) = one[first] <= other[second] ? (first + 1, one[first] == other[second] ? second + 1 : second) : (first, second + 1);
        }

        var all = one.Length + other.Length - 2 - common;
        return all <= 0 ? 0 : (double)common / all;
    }

    private sealed class Moments
    {
        private double _n, _x, _y, _xx, _yy, _xy;

        public double Mean => _x / _n;

        public double Correlation => ((_n * _xy) - (_x * _y)) / Math.Sqrt(((_n * _xx) - (_x * _x)) * ((_n * _yy) - (_y * _y)));

        public void Add(double x, double y)
        {
            _n++;
            _x += x;
            _y += y;
            _xx += x * x;
            _yy += y * y;
            _xy += x * y;
        }
    }
}
