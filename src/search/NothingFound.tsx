/** What to try when nothing was found. */
export function NothingFound() {
  return (
    <div class="flow text">
      <p>Bạn thử một trong các cách sau:</p>
      <ul class="tips">
        <li>Gõ ít chữ hơn, ví dụ “doi so” thay vì cả câu.</li>
        <li>Dùng từ khác: “căn cước” thay cho “chứng minh”, “mã OTP” thay cho “mã xác nhận”.</li>
        <li>
          Mở <a href="/hoi-dap/">mọi câu hỏi</a>, <a href="/noi-lam/">nơi làm</a> hoặc{' '}
          <a href="/tinh-huong/">trường hợp của bạn</a>.
        </li>
        <li>
          Gọi tổng đài <a href="tel:19000368">1900 0368</a> để hỏi người trực. Cuộc gọi có tính
          cước.
        </li>
      </ul>
    </div>
  );
}
