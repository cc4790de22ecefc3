using System.Collections;

namespace Hearsay.Language.Syntax;

/// <summary>The tokens whose head a token is, in order.</summary>
public readonly struct TokenChildren : IEnumerable<Token>
{
    private readonly Token head;

    internal TokenChildren(Token head) => this.head = head;

    /// <summary>Goes through the children.</summary>
    public Enumerator GetEnumerator() => new(head.Sentence, head.Sentence.FirstChildOf(head.Index));

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A place among the children.</summary>
    public struct Enumerator : IEnumerator<Token>
    {
        private readonly Sentence sentence;
        private readonly int first;
        private int at;
        private int next;

        internal Enumerator(Sentence sentence, int first)
        {
            this.sentence = sentence;
            this.first = first;
            at = -1;
            next = first;
        }

        /// <inheritdoc/>
        public readonly Token Current => new(sentence, at);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            at = next;
            if (at < 0)
            {
                return false;
            }

            next = sentence.NextChildAfter(at);
            return true;
        }

        /// <inheritdoc/>
        public void Reset()
        {
            at = -1;
            next = first;
        }

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
