import { NotFoundMessage } from '#components/layout/frame/not-found-message.tsx';

export default function NotFound() {
  return <NotFoundMessage />;
}
